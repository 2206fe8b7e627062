// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace zhixing
{

enum class DateState {
    Valid,
    Invalid, ///< shaped like a date, but no day of the calendar
};

/// A date or a span of days read from a text.
struct FoundDate {
    qsizetype length = 0; ///< of the printed date
    DateState state = DateState::Valid;
    QString start; ///< ISO 8601: 2016-04-24, 2016-04 or 2016
    QString end; ///< empty for a single day
};

/// The date at the beginning of `text`: 2015年6月16日至18日, 2020年12月24日、25日, 二〇一六年四月,
/// 2015.6.16. A year alone counts only when 年 follows it. Full-width digits and blanks are read.
[[nodiscard]] std::optional<FoundDate> dateAt(QStringView text);

} // namespace zhixing
