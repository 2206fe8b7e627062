// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "generation/ordering.h"

#include "bank/canonical.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace zhixing
{

std::optional<int> sortableDate(QStringView written)
{
    static const QRegularExpression pattern(
        u"^(\\d{4}|[〇零一二三四五六七八九]{4})年(?:(\\d{1,2}|[一二三四五六七八九十]{1,2})月"
        u"(?:(\\d{1,2}|[一二三四五六七八九十]{1,3})日)?)?"_s);
    const auto match = pattern.match(written);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto part = [&match](int group) {
        return match.captured(group).isEmpty()
            ? 0
            : static_cast<int>(numeralValue(match.capturedView(group)).value_or(0));
    };
    return part(1) * 10000 + part(2) * 100 + part(3);
}

std::optional<double> sortValue(QStringView option)
{
    if (const auto date = sortableDate(option)) {
        return *date;
    }
    static const QRegularExpression quantity(u"^([0-9.]+)([^0-9]{0,4})$"_s);
    const auto match = quantity.match(canonicalAnswer(option));
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace zhixing
