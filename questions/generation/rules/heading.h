// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// What a FAQ's heading asks, as a question of its own.
struct Question {
    QString text; ///< closed with ？; empty if the heading makes none
    bool isYesNo = false; ///< asks whether
    bool isNarrow = false; ///< a figure, a meaning or a yes would answer it
    QString refusal; ///< why there is none
};
[[nodiscard]] Question questionOf(const QString &heading, const Lexicon &lexicon);

/// 关于“如何办理借书证”, 关于党龄的计算: how a stem names what the heading speaks of. Empty where
/// the heading is too long or leans on what stands before it.
[[nodiscard]] QString matterOf(const QString &heading, const Lexicon &lexicon);

} // namespace zhixing
