// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/rules/events.h"

namespace zhixing
{

/// The occasions of an article of excerpts, each once, by date. Those that name a year or have
/// a namesake on another day are left out.
[[nodiscard]] std::vector<const Occasion *> occasionsOf(
    const Article &article, const Workshop &shop);

/// A meeting of a county, a village or an office whose speaker nobody names: its day is a note of
/// where the words come from, nothing to learn.
[[nodiscard]] bool isPassing(const Occasion &occasion);

/// A third of what its article quotes was said in passing, or by an office that nobody names: of
/// fifteen items on such words readers kept one.
[[nodiscard]] bool isOfOneHouse(const Occasion &occasion, const Workshop &shop);

/// A congress, a meeting of its number, a visit to a place everybody knows: its day can be known.
[[nodiscard]] bool isOfNote(const Occasion &occasion, const Lexicon &lexicon);

/// Deals occasions out to up to `most` groups of four or five of different years, at most one with
/// a number in its name; their names are alike in length and none is part of another.
[[nodiscard]] std::vector<std::vector<const Occasion *>> dealtOccasions(
    const std::vector<const Occasion *> &occasions, std::size_t most);

} // namespace zhixing
