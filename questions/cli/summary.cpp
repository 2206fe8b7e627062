// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/summary.h"

#include "bank/coverage.h"
#include "cli/report.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

void printSummary(const Bank &bank, const QString &path, const Terminal &terminal)
{
    terminal.out << terminal.words(u"题库 "_s, u"bank "_s) << path << u'\n';
    const auto faqs = std::ranges::count(bank.passages, PassageKind::Faq, &Passage::kind);
    const auto excerpts = std::ranges::count(bank.passages, PassageKind::Excerpt, &Passage::kind);
    const auto events = std::ranges::count(bank.passages, PassageKind::Chronicle, &Passage::kind);
    terminal.out << terminal.words(u"篇章"_s, u"passages"_s) << u'\n';
    printRow(terminal, faqs, terminal.words(u"问答"_s, u"questions with answers"_s));
    printRow(terminal, excerpts, terminal.words(u"论述摘编"_s, u"dated excerpts"_s));
    printRow(terminal, events, terminal.words(u"大事"_s, u"dated events"_s));

    terminal.out << terminal.words(u"题目"_s, u"items"_s) << u'\n';
    const Coverage coverage = coverageOf(bank);
    qint64 items = 0;
    for (const auto &[kind, count] : coverage.kinds) {
        printRow(terminal, count, kindName(kind, terminal));
        items += count;
    }
    printRow(terminal, items, terminal.words(u"合计"_s, u"in all"_s));
    printCandidates(coverage, terminal);

    std::map<QString, qint64> dropped;
    for (const auto &rejection : bank.rejections) {
        ++dropped[reasonGroup(rejection.reason)];
    }
    if (!dropped.empty()) {
        std::vector<std::pair<QString, qint64>> rows(dropped.begin(), dropped.end());
        std::ranges::stable_sort(rows, std::greater {}, &std::pair<QString, qint64>::second);
        terminal.out << terminal.words(u"舍弃（按原因）"_s, u"dropped, by reason"_s) << u'\n';
        for (const auto &[reason, count] : rows) {
            printRow(terminal, count, reason);
        }
    }
    terminal.out.flush();
}

} // namespace zhixing
