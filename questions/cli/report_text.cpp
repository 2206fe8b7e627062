// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/report.h"

#include <nlohmann/json.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using Json = nlohmann::ordered_json;

namespace zhixing
{

namespace
{

constexpr PassageKind passageKinds[]
    = {PassageKind::Faq, PassageKind::Excerpt, PassageKind::Chronicle};

QString reasonWords(const QString &reason, const Terminal &terminal)
{
    const QString chinese = chineseReason(reason);
    return chinese.isEmpty() ? reason
                             : terminal.words(reason.section(u' ', 0, 0) + u' ' + chinese, reason);
}

QString countsByKind(const std::map<ItemKind, qint64> &kinds, const Terminal &terminal)
{
    QStringList counts;
    for (const auto &[kind, count] : kinds) {
        counts.append(kindName(kind, terminal) + u' ' + QString::number(count));
    }
    return counts.join(terminal.words(u"、"_s, u", "_s));
}

QString passageKindName(PassageKind kind, const Terminal &terminal)
{
    return terminal.words(chineseName(kind), toString(kind));
}

void printShortcoming(
    const Passage &passage, const PassageCoverage &covered, const Terminal &terminal)
{
    terminal.out << u"\n  ["_s << passageKindName(passage.kind, terminal) << u"] "_s
                 << passageTitle(passage) << u"  "_s
                 << terminal.words(u"%1 题"_s, u"%1 items"_s).arg(covered.items.size());
    if (!covered.kinds.empty()) {
        terminal.out
            << terminal.words(u"（%1）"_s, u" (%1)"_s).arg(countsByKind(covered.kinds, terminal));
    }
    if (!covered.candidates.empty()) {
        terminal.out << terminal.words(u"，候选 %1 题"_s, u", candidates: %1"_s)
                            .arg(covered.candidates.size());
    }
    terminal.out << u'\n';
    for (const DropGroup &group : covered.drops) {
        terminal.out << QString::number(group.count).rightJustified(8) << u"  "_s
                     << reasonWords(group.reason, terminal) << u"  "_s << group.rules.join(u' ');
        if (!group.example.isEmpty()) {
            terminal.out << terminal.words(u"  例："_s, u"  e.g. "_s) << group.example;
        }
        terminal.out << u'\n';
    }
    if (covered.drops.empty() && covered.items.empty() && covered.candidates.empty()) {
        terminal.out << u"          "_s
                     << terminal.words(u"没有一条规则在其中找到可考之处"_s,
                            u"no rule found anything to ask in it"_s)
                     << u'\n';
    }
}

std::string utf8(const QString &text)
{
    return text.toStdString();
}

Json toJson(const std::vector<DropGroup> &groups)
{
    Json array = Json::array();
    for (const DropGroup &group : groups) {
        Json rules = Json::array();
        for (const QString &rule : group.rules) {
            rules.push_back(utf8(rule));
        }
        array.push_back({{"reason", utf8(group.reason)},
            {"count", group.count},
            {"rules", std::move(rules)},
            {"example", utf8(group.example)}});
    }
    return array;
}

Json toJson(const std::map<ItemKind, qint64> &kinds)
{
    Json counts = Json::object();
    for (const auto &[kind, count] : kinds) {
        counts[utf8(toString(kind))] = count;
    }
    return counts;
}

} // namespace

void printRow(const Terminal &terminal, qint64 count, const QString &name)
{
    terminal.out << QString::number(count).rightJustified(8) << u"  "_s << name << u'\n';
}

void printCandidates(const Coverage &coverage, const Terminal &terminal)
{
    if (coverage.candidates.empty()) {
        return;
    }
    terminal.out << terminal.words(u"候选题，审过才用"_s, u"candidates, to be read before use"_s)
                 << u'\n';
    for (const auto &[kind, count] : coverage.candidates) {
        printRow(terminal, count, kindName(kind, terminal));
    }
}

void printReport(const ReportParts &parts, const Terminal &terminal)
{
    const auto &passages = parts.coverage.passages;
    terminal.out << terminal.words(u"题库 "_s, u"bank "_s) << parts.bank.title << u'\n'
                 << terminal
                        .words(u"覆盖（每篇至少 %1 题、%2 种题型）"_s,
                            u"covered (at least %1 items of %2 kinds each)"_s)
                        .arg(enoughItems)
                        .arg(enoughKinds)
                 << u'\n';
    for (const PassageKind kind : passageKinds) {
        qint64 all = 0;
        qint64 enough = 0;
        for (const PassageCoverage &covered : passages) {
            const bool isOfKind = parts.bank.passages[covered.passage].kind == kind;
            all += isOfKind ? 1 : 0;
            enough += isOfKind && covered.isEnough() ? 1 : 0;
        }
        if (all > 0) {
            terminal.out << u"%1/%2"_s.arg(enough).arg(all).rightJustified(8) << u"  "_s
                         << passageKindName(kind, terminal) << u'\n';
        }
    }
    terminal.out << terminal.words(u"题目"_s, u"items"_s) << u'\n';
    for (const auto &[kind, count] : parts.coverage.kinds) {
        printRow(terminal, count, kindName(kind, terminal));
    }
    printCandidates(parts.coverage, terminal);
    if (!parts.coverage.drops.empty()) {
        terminal.out << terminal.words(u"舍弃（按原因）"_s, u"dropped, by reason"_s) << u'\n';
        for (const DropGroup &group : parts.coverage.drops) {
            printRow(terminal, group.count, reasonWords(group.reason, terminal));
        }
    }
    printRow(terminal,
        std::ssize(parts.findings),
        terminal.words(u"处问题（zhixing-bank check 逐条列出）"_s,
            u"findings (zhixing-bank check lists them)"_s));
    if (!std::ranges::all_of(passages, &PassageCoverage::isEnough)) {
        terminal.out << terminal.words(u"\n题目不足的篇章，及其中草稿舍弃的原因"_s,
            u"\npassages with too few items, and why their drafts fell"_s);
        for (const PassageCoverage &covered : passages) {
            if (!covered.isEnough()) {
                printShortcoming(parts.bank.passages[covered.passage], covered, terminal);
            }
        }
    }
    terminal.out.flush();
}

QByteArray reportToJson(const ReportParts &parts)
{
    Json json {{"format", "zhixing.report"},
        {"version", 1},
        {"title", utf8(parts.bank.title)},
        {"items", toJson(parts.coverage.kinds)},
        {"candidates", toJson(parts.coverage.candidates)},
        {"dropped", toJson(parts.coverage.drops)}};
    json["findings"] = Json::array();
    for (const Finding &finding : parts.findings) {
        json["findings"].push_back({{"rule", utf8(finding.rule)},
            {"subject", utf8(finding.subject)},
            {"detail", utf8(finding.detail)}});
    }
    json["passages"] = Json::array();
    for (const PassageCoverage &covered : parts.coverage.passages) {
        const Passage &passage = parts.bank.passages[covered.passage];
        const auto ids = [&parts](const std::vector<std::size_t> &places) {
            Json array = Json::array();
            for (const std::size_t place : places) {
                array.push_back(utf8(parts.bank.items[place].id));
            }
            return array;
        };
        json["passages"].push_back({{"id", utf8(passage.id)},
            {"kind", utf8(toString(passage.kind))},
            {"article", utf8(passage.article)},
            {"title", utf8(passageTitle(passage))},
            {"enough", covered.isEnough()},
            {"items", ids(covered.items)},
            {"kinds", toJson(covered.kinds)},
            {"candidates", ids(covered.candidates)},
            {"dropped", toJson(covered.drops)}});
    }
    return QByteArray::fromStdString(json.dump(1)) + '\n';
}

} // namespace zhixing
