// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/workshop.h"

#include <utility>
#include <vector>

namespace zhixing
{

/// Which of the sound items a bank takes, by their places.
struct BankSelection {
    std::vector<std::size_t> kept; ///< by passage, place and kind; candidates among them
    std::vector<std::pair<std::size_t, QString>> dropped; ///< with the reason
    /// Kept though they read alike, as their frame is long and what they ask for is not; enemies.
    std::vector<std::pair<std::size_t, std::size_t>> alike;
};

/// One 判断 and at most two items of another kind for a fact, four in all beside 多选, 排序, 连线
/// and 简答; 45 to 50 of a hundred 判断 true; no
/// two items of different facts that read alike (L30). Choices follow from the items' own wording,
/// so that they mostly stay when other passages come or go. Candidates take the room that the
/// others leave, and never one's place; their 判断 are not balanced, as nobody knows which will be
/// approved.
[[nodiscard]] BankSelection select(
    const std::vector<Item> &items, const std::vector<Draft> &drafts);

} // namespace zhixing
