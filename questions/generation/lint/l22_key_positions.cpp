// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

// With fewer items a share says nothing.
constexpr int fewestKeys = 20;

} // namespace

void keyPositions(const Bank &bank, const Lexicon &, std::vector<Finding> &findings)
{
    int statements = 0;
    int yes = 0;
    int fixed = 0;
    std::map<std::ptrdiff_t, int> places;
    for (const Item &item : bank.items) {
        if (item.kind == ItemKind::TrueFalse) {
            ++statements;
            yes += item.key == QStringList {u"true"_s} ? 1 : 0;
        }
        if (item.kind == ItemKind::SingleChoice && item.optionOrder == OptionOrder::Fixed
            && !item.key.isEmpty()) {
            const auto it = std::ranges::find(item.options, item.key.first(), &Option::id);
            if (it != item.options.end()) {
                ++fixed;
                ++places[it - item.options.begin()];
            }
        }
    }
    if (statements >= fewestKeys && (yes * 100 < statements * 40 || yes * 100 > statements * 60)) {
        findings.push_back(
            {u"L22"_s, u"bank"_s, u"%1 of %2 statements are true"_s.arg(yes).arg(statements)});
    }
    for (const auto &[place, count] : places) {
        if (fixed >= fewestKeys && count * 10 > fixed * 4) {
            findings.push_back({u"L22"_s,
                u"bank"_s,
                u"%1 of %2 fixed keys stand at place %3"_s.arg(count).arg(fixed).arg(place + 1)});
        }
    }
}

} // namespace zhixing
