// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "records/database.h"

#include <QJsonObject>

namespace zhixing
{

/// Everything the records hold of one learner, as one JSON object. Times are milliseconds since
/// 1970-01-01 UTC, study_day is days since then; lists keep the order in which things happened.
///
///     format      "zhixing-learner"
///     version     1; goes up when a member changes its meaning or goes, not when one is added
///     learner     id, name, branch, group, added_ms, active_ms, archived_ms (null: not archived),
///                 has_pin (the PIN itself, even hashed, does not leave the records)
///     wordings    { sha256: item }: each item as it was when asked, as in a bank
///                 (questions/bank/bank.schema.json, an element of items)
///     attempts    [ id, form, seed (a string: 64 bits), blueprint_name, time_limit_ms (null:
///     none),
///                 pass_mark, pause, multiple_choice_credit, ordering_credit, started_ms,
///                 last_seen_ms, exported_events (how many have left in a bundle; null: none),
///                 paper_form, paper_version (0: A), paper_sat_on ("2026-06-28"),
///                 paper_entered_ms (these null: not on paper), makeup_of_room (the live room it
///                 makes up for; null: none),
///                   rows    [ row, kind (null: any), topic (null: any), count ]
///                   entries [ entry, wording (a key of wordings), option_order, target_order,
///                             source ]
///                   events  [ seq, kind, at_ms, entry (null: none), answer (null: none) ] ]
///     practice    [ id, sitting, mode, wording, option_order, target_order, source, answer, at_ms,
///                 study_day, duration_ms,
///                   points  null, or at_ms, points
///                   review  null, or card, item, rating, at_ms, study_day, elapsed_days,
///                           stability_before, difficulty_before (null: first review),
///                           stability_after, difficulty_after, algorithm, weights ]
///     favourites  [ item, kind ("added", "removed"), at_ms ]
///     rounds      [ mode (as in practice, or "reading"), sitting, topic, kind, passage (null:
///     any),
///                 items, place, at_ms ]: what was begun and not brought to its end
///     live        [ room (its name), name, kind ("answered", "kicked", "team_chosen",
///     "time_given"),
///                 at_ms, entry, answer, team, time_factor (these null: not of this kind) ]: what
///                 was done at the learner's seat in live rooms
///     roster      null (not on it), or digits (the last of a number), excused (1: has leave)
///     settings    null (the program's own), or leave_after, new_a_day, retention, time_factor
///
/// Templates of 组卷 are nobody's and not among it; nor is of which days the number of answers in
/// practice has left in a bundle, which the answers themselves and the list of exports tell.
///
/// NothingFound where there is no such learner, Damaged where a wording or a list cannot be read.
[[nodiscard]] Result<QJsonObject> readLearnerData(const Database &database, const QString &learner);

} // namespace zhixing
