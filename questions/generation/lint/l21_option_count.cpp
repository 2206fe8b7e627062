// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/lint/lint_rules.h"

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

bool isWithin(qsizetype count, qsizetype least, qsizetype most)
{
    return count >= least && count <= most;
}

} // namespace

QString optionCount(const Item &item, const LintContext &)
{
    const auto options = static_cast<qsizetype>(item.options.size());
    const auto targets = static_cast<qsizetype>(item.targets.size());
    const auto keys = item.key.size();
    switch (item.kind) {
    case ItemKind::SingleChoice:
        return isWithin(options, 3, 5) ? QString() : u"option count: %1, not 3 to 5"_s.arg(options);
    case ItemKind::MultipleChoice:
        return isWithin(options, 4, 6) && isWithin(keys, 2, options - 1)
            ? QString()
            : u"option count: %1 keys of %2 options"_s.arg(keys).arg(options);
    case ItemKind::Ordering:
        return isWithin(options, 3, 6) ? QString()
                                       : u"option count: %1 members, not 3 to 6"_s.arg(options);
    case ItemKind::Matching:
        return isWithin(options, 3, 5) && isWithin(targets, options, options + 1)
            ? QString()
            : u"option count: %1 members for %2 targets"_s.arg(options).arg(targets);
    case ItemKind::ShortAnswer:
        return isWithin(keys, 1, 8) ? QString()
                                    : u"option count: %1 points, not 1 to 8"_s.arg(keys);
    case ItemKind::TrueFalse:
    case ItemKind::Cloze:
        break;
    }
    return {};
}

} // namespace zhixing
