// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace zhixing
{

/// What sort of thing an option is, as far as its form shows: "date", "number of 天", "words" ...
[[nodiscard]] QString optionType(const QString &text);

/// The word that bounds the number of an option: 超过三天, 五天以内. Empty if it has none.
[[nodiscard]] QString numberBound(const QString &text);

} // namespace zhixing
