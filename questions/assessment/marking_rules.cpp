// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/marking_rules.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QString toString(MultipleChoiceCredit credit)
{
    switch (credit) {
    case MultipleChoiceCredit::AllOrNothing:
        return u"all_or_nothing"_s;
    case MultipleChoiceCredit::HalfForSubset:
        return u"half_for_subset"_s;
    case MultipleChoiceCredit::PerOption:
        return u"per_option"_s;
    }
    Q_UNREACHABLE();
}

std::optional<MultipleChoiceCredit> multipleChoiceCreditFromString(QStringView name)
{
    for (const auto credit : {MultipleChoiceCredit::AllOrNothing,
             MultipleChoiceCredit::HalfForSubset,
             MultipleChoiceCredit::PerOption}) {
        if (toString(credit) == name) {
            return credit;
        }
    }
    return std::nullopt;
}

QString toString(OrderingCredit credit)
{
    switch (credit) {
    case OrderingCredit::Exact:
        return u"exact"_s;
    case OrderingCredit::Partial:
        return u"partial"_s;
    }
    Q_UNREACHABLE();
}

std::optional<OrderingCredit> orderingCreditFromString(QStringView name)
{
    for (const auto credit : {OrderingCredit::Exact, OrderingCredit::Partial}) {
        if (toString(credit) == name) {
            return credit;
        }
    }
    return std::nullopt;
}

} // namespace zhixing
