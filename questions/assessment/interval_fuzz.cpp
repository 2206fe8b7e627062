// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "assessment/interval_fuzz.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace zhixing
{

using std::chrono::days;

namespace
{

struct Band {
    double from;
    double to;
    double share;
};

constexpr std::array<Band, 3> bands {{
    {2.5, 7.0, 0.15},
    {7.0, 20.0, 0.10},
    {20.0, std::numeric_limits<double>::infinity(), 0.05},
}};

constexpr double unmovedBelow = 2.5; ///< days

} // namespace

IntervalRange fuzzRange(days interval, days elapsed, days maximum)
{
    const auto length = static_cast<double>(interval.count());
    if (length < unmovedBelow) {
        return {interval, interval};
    }
    double delta = 1.0;
    for (const Band &band : bands) {
        delta += band.share * std::max(std::min(length, band.to) - band.from, 0.0);
    }
    const double bounded = std::min(length, static_cast<double>(maximum.count()));
    IntervalRange range {days(std::max(2L, std::lround(bounded - delta))),
        std::min(days(std::lround(bounded + delta)), maximum)};
    if (days(std::lround(bounded)) > elapsed) {
        range.least = std::max(range.least, elapsed + days(1));
    }
    range.least = std::min(range.least, range.most);
    return range;
}

days fuzzedInterval(days interval, days elapsed, days maximum, double fraction)
{
    const IntervalRange range = fuzzRange(interval, elapsed, maximum);
    const auto choices = static_cast<double>((range.most - range.least).count() + 1);
    return range.least + days(static_cast<int>(std::floor(fraction * choices)));
}

double fuzzFraction(const QString &card, int reviews)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(card.toUtf8());
    hash.addData(QByteArrayView("\x1f"));
    hash.addData(QByteArray::number(reviews));
    const auto word = qFromBigEndian<quint64>(hash.result().constData());
    // The 53 bits a double holds.
    return std::ldexp(static_cast<double>(word >> 11U), -53);
}

} // namespace zhixing
