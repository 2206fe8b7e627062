// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reports/report_document.h"

#include <cmath>

namespace zhixing
{

using namespace Qt::Literals::StringLiterals;

namespace
{

/// The double nearest to the decimal fraction: what its text reads back as.
double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double whole = std::round(value * scale);
    return whole == 0.0 ? 0.0 : whole / scale;
}

} // namespace

DocumentCell emptyCell(const QString &reason)
{
    return {CellKind::Empty, reason, 0.0, 0, {}};
}

DocumentCell textCell(const QString &text)
{
    return text.isEmpty() ? emptyCell() : DocumentCell {CellKind::Text, text, 0.0, 0, {}};
}

DocumentCell countCell(qint64 count)
{
    return {CellKind::Count, QString::number(count), static_cast<double>(count), 0, {}};
}

DocumentCell numberCell(double value, int decimals)
{
    const double shown = rounded(value, decimals);
    return {CellKind::Number, QString::number(shown, 'f', decimals), shown, decimals, {}};
}

DocumentCell shareCell(const std::optional<double> &share)
{
    if (!share) {
        return emptyCell();
    }
    constexpr int decimals = 4;
    const double shown = rounded(*share, decimals);
    return {CellKind::Share,
        QString::number(rounded(shown * 100.0, 2), 'f', 2) + u'%',
        shown,
        decimals,
        {}};
}

DocumentCell timeCell(const QDateTime &time)
{
    return {CellKind::Time, time.toString(u"yyyy-MM-dd HH:mm"_s), 0.0, 0, time};
}

} // namespace zhixing
