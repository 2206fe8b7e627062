// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/rating.h"

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

QString toString(Rating rating)
{
    switch (rating) {
    case Rating::Again:
        return u"again"_s;
    case Rating::Hard:
        return u"hard"_s;
    case Rating::Good:
        return u"good"_s;
    case Rating::Easy:
        return u"easy"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Rating> ratingFromString(QStringView name)
{
    for (const Rating rating : allRatings) {
        if (toString(rating) == name) {
            return rating;
        }
    }
    return std::nullopt;
}

} // namespace zhixing
