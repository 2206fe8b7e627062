// SPDX-FileCopyrightText: 2026 Zhixing contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>

namespace zhixing
{

/// What merging writes and looks up.
enum Sql {
    AddKey,
    FindKey,
    AddRecords,
    FindRecords,
    AddBundle,
    AddLearner,
    FindLearner,
    AddState,
    AddWording,
    FindWording,
    AddSource,
    FindSource,
    AddAttempt,
    FindAttempt,
    AddAttemptKey,
    AddResponse,
    AddPracticeDay,
    MarkStale,
    SqlCount,
};

/// In the order of Sql. What is there already is left as it is; only bounds and sums grow.
inline constexpr std::array<const char *, SqlCount> mergingStatements {
    "INSERT INTO signing_key (public_key) VALUES (?1) ON CONFLICT DO NOTHING",
    "SELECT n FROM signing_key WHERE public_key = ?1",
    "INSERT INTO records (public_key) VALUES (?1) ON CONFLICT DO NOTHING",
    "SELECT n FROM records WHERE public_key = ?1",
    "INSERT INTO bundle (manifest_sha256, key, records, sequence, previous, complete, created_ms, "
    "branch, program, attempts_so_far, practice_days_so_far, received_ms) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12) ON CONFLICT DO NOTHING "
    "RETURNING n",
    "INSERT INTO learner (records, id) VALUES (?1, ?2) ON CONFLICT DO NOTHING RETURNING n",
    "SELECT n FROM learner WHERE records = ?1 AND id = ?2",
    "INSERT INTO learner_state (learner, key, name, branch, group_name, added_ms, archived_ms, "
    "first_sequence, last_sequence, last_ms, name_key) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8, ?9, ?10) "
    "ON CONFLICT DO UPDATE SET first_sequence = min(first_sequence, excluded.first_sequence), "
    "last_ms = CASE WHEN excluded.last_sequence > last_sequence THEN excluded.last_ms "
    "WHEN excluded.last_sequence = last_sequence THEN max(last_ms, excluded.last_ms) "
    "ELSE last_ms END, last_sequence = max(last_sequence, excluded.last_sequence)",
    "INSERT INTO wording (sha256, item) VALUES (?1, ?2) ON CONFLICT DO NOTHING RETURNING n",
    "SELECT n FROM wording WHERE sha256 = ?1",
    "INSERT INTO source (name) VALUES (?1) ON CONFLICT DO NOTHING RETURNING n",
    "SELECT n FROM source WHERE name = ?1",
    "INSERT INTO attempt (learner, id, sha256, form, seed, blueprint_name, time_limit_ms, "
    "pass_mark, pause, multiple_choice_credit, ordering_credit, started_ms, finished_ms, "
    "blueprint_rows, event_count, events) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
    "?12, ?13, ?14, ?15, ?16) ON CONFLICT DO NOTHING RETURNING n",
    "SELECT n FROM attempt WHERE learner = ?1 AND id = ?2 AND sha256 = ?3",
    "INSERT INTO attempt_key (attempt, key) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
    "INSERT INTO response (attempt, entry, wording, source, option_order, target_order, answer) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    "INSERT INTO practice_day (learner, key, study_day, answers, duration_ms) "
    "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO UPDATE SET "
    "answers = max(answers, excluded.answers), duration_ms = max(duration_ms, "
    "excluded.duration_ms)",
    "UPDATE derived SET current = 0 WHERE current = 1",
};

} // namespace zhixing
