// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace zhixing
{

/// What an answer consists of choices: A. …… B. …… or □……, as in an exam paper or a survey.
[[nodiscard]] bool isListOfOptions(QStringView answer);

/// No sentence ends in it: a line of a poem, an entry of a list.
[[nodiscard]] bool isWithoutSentence(QStringView answer);

/// Spoken by somebody named before a colon, as in a play: 李工：…….
[[nodiscard]] bool isSpoken(QStringView text);

} // namespace zhixing
