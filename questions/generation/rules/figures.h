// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

namespace zhixing
{

/// A length, weight, temperature, share: what nobody takes for twice as much.
[[nodiscard]] bool isMeasure(const Slot &slot, const Lexicon &lexicon);

/// Why a figure cannot be asked in its sentence, whatever the sentence speaks of: nothing says what
/// it measures, or the sentence gives it away. Empty if it can.
[[nodiscard]] QString whyNoFigure(const Fact &fact, const Slot &slot, const Lexicon &lexicon);

/// 97% among 70%, 80% and 90%, 2.55米 among 2米 and 3米: the odd one is the key.
[[nodiscard]] bool standsOut(
    const Slot &slot, const std::vector<Distractor> &distractors, const Lexicon &lexicon);

} // namespace zhixing
