// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "generation/wording.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// With fewer items a share says nothing.
constexpr int fewestStatements = 20;

} // namespace

void absoluteTermShare(const Bank &bank, const Lexicon &lexicon, std::vector<Finding> &findings)
{
    double count[2] = {0, 0};
    double absolute[2] = {0, 0};
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::TrueFalse) {
            const int isTrue = item.key == QStringList {u"true"_s} ? 1 : 0;
            count[isTrue] += 1;
            // 不完全具备 says the contrary of 完全.
            static const QRegularExpression denied(u"(?:不|未|没有|并非)(?:完全|全部|所有|一律)"_s);
            QString stem = item.stem;
            stem.remove(denied);
            absolute[isTrue] += containsAny(stem, lexicon.absolutes) ? 1 : 0;
        }
    }
    if (count[0] + count[1] < fewestStatements || count[0] == 0 || count[1] == 0) {
        return;
    }
    // One item more or less is chance, not a cue.
    const double apart = std::abs(absolute[0] / count[0] - absolute[1] / count[1]);
    if (apart > 0.05 && std::abs(absolute[0] - absolute[1]) > 2) {
        findings.push_back(
            {u"L11"_s, u"bank"_s, u"absolute terms tell true statements from false ones"_s});
    }
}

} // namespace zhixing
