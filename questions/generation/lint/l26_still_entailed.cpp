// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

#include "bank/canonical.h"
#include "generation/wording.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

QString stillEntailed(const Item &item, const LintContext &context)
{
    if (item.kind != ItemKind::TrueFalse || item.key != QStringList {u"false"_s}) {
        return {};
    }
    static const QRegularExpression most(
        u"(?:不(?:得|能|应|可|宜)?(?:超过|多于|高于|大于)|至多)$"_s);
    static const QRegularExpression least(u"(?:不(?:得|能|应|可|宜)?(?:少于|低于|小于)|至少)$"_s);
    // To find the slots costs more than all the rest; few statements need it.
    static const QRegularExpression bound(u"超过|多于|高于|大于|至多|少于|低于|小于|至少"_s);
    const auto slotsIn = [&](const QString &text) {
        return item.stem.contains(bound) ? findSlots(text, context.lexicon) : std::vector<Slot> {};
    };
    const auto given = slotsIn(tidied(quotedText(item)));
    for (const Slot &slot : slotsIn(item.stem)) {
        const QStringView before = QStringView(item.stem).first(slot.range.start);
        const bool isMost = most.match(before).hasMatch();
        const bool isLeast = least.match(before).hasMatch();
        const bool isKept = std::ranges::any_of(given, [&](const Slot &other) {
            return canonicalAnswer(other.value) == canonicalAnswer(slot.value);
        });
        for (const Slot &other : given) {
            const bool isSame = other.unit == slot.unit && other.bound == slot.bound && !isKept;
            if (isSame
                && ((isMost && slot.number > other.number)
                    || (isLeast && slot.number < other.number))) {
                return u"still entailed: %1 follows from %2"_s.arg(slot.value, other.value);
            }
        }
    }
    return {};
}

} // namespace zhixing
