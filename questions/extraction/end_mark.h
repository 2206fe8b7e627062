// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace zhixing
{

/// Where the mark that closes an article stands in a paragraph: after the end of a sentence, and
/// either last or with a picture's caption glued on behind it. Everything from there on is no text.
[[nodiscard]] std::optional<qsizetype> endMarkIn(QStringView paragraph);

} // namespace zhixing
