// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "generation/rules/events.h"

namespace zhixing
{

/// Events short and plain enough to be members of 排序 and 连线.
[[nodiscard]] bool canBeMember(const Event &event);

/// All members, and where readers would not keep some of them, those besides that they would.
[[nodiscard]] std::vector<std::vector<const Event *>> memberSets(
    const std::vector<const Event *> &members);

/// Whether events may stand side by side: no two of one year, at most one with a number of its kind
/// in its name (第八次, 十二大).
[[nodiscard]] bool canStandTogether(const std::vector<const Event *> &events);

/// Deals events out to up to `most` groups of four or five, so that those of one group lie far
/// apart and may stand side by side.
[[nodiscard]] std::vector<std::vector<const Event *>> dealtGroups(
    const std::vector<const Event *> &events, std::size_t most);

/// Up to `most` groups of four events that follow one another, under the same conditions: other
/// groups than those of dealtGroups().
[[nodiscard]] std::vector<std::vector<const Event *>> neighbouringGroups(
    const std::vector<const Event *> &events, std::size_t most);

/// What an item on these events has of them all: their quotes, a fact of its own made of theirs,
/// and the doubt of one of them. Its rule is set.
void restOn(const std::vector<const Event *> &events, Draft *draft);

/// 连线 of events or documents and their years, with one year to spare (W5).
void proposeYearMatching(const Article &article,
    std::vector<const Event *> pairs,
    const std::vector<Event> &events,
    const QString &rule,
    Workshop &shop);

} // namespace zhixing
