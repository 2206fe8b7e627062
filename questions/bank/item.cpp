// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bank/item.h"

#include "bank/named.h"
#include "bank/passage.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

namespace
{

constexpr std::array kindNames {
    Named {ItemKind::TrueFalse, "true_false"_L1},
    Named {ItemKind::SingleChoice, "single_choice"_L1},
    Named {ItemKind::MultipleChoice, "multiple_choice"_L1},
    Named {ItemKind::Cloze, "cloze"_L1},
    Named {ItemKind::Ordering, "ordering"_L1},
    Named {ItemKind::Matching, "matching"_L1},
    Named {ItemKind::ShortAnswer, "short_answer"_L1},
};

constexpr std::array passageNames {
    Named {PassageKind::Faq, "faq"_L1},
    Named {PassageKind::Excerpt, "excerpt"_L1},
    Named {PassageKind::Chronicle, "chronicle"_L1},
};

constexpr std::array reviewNames {
    Named {ReviewState::Unreviewed, "unreviewed"_L1},
    Named {ReviewState::Candidate, "candidate"_L1},
    Named {ReviewState::Approved, "approved"_L1},
    Named {ReviewState::Edited, "edited"_L1},
    Named {ReviewState::Rejected, "rejected"_L1},
};

} // namespace

QString toString(ItemKind kind)
{
    return nameOf(kindNames, kind);
}

std::optional<ItemKind> itemKindFromString(QStringView name)
{
    return valueOf(kindNames, name);
}

const std::vector<ItemKind> &allItemKinds()
{
    static const std::vector<ItemKind> kinds = [] {
        std::vector<ItemKind> all;
        std::ranges::transform(kindNames, std::back_inserter(all), &Named<ItemKind>::value);
        return all;
    }();
    return kinds;
}

QString toString(PassageKind kind)
{
    return nameOf(passageNames, kind);
}

std::optional<PassageKind> passageKindFromString(QStringView name)
{
    return valueOf(passageNames, name);
}

QString toString(ReviewState state)
{
    return nameOf(reviewNames, state);
}

std::optional<ReviewState> reviewStateFromString(QStringView name)
{
    return valueOf(reviewNames, name);
}

bool isAskable(const Item &item)
{
    return item.review != ReviewState::Rejected && item.review != ReviewState::Candidate;
}

} // namespace zhixing
