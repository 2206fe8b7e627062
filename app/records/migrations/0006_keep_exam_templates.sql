-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What to draw and under which conditions, saved under a name. Belongs to the computer, not to a learner. topics and
-- kinds are JSON arrays; NULL: whatever the bank has.
CREATE TABLE exam_template (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    topics TEXT CHECK (topics IS NULL OR json_type(topics) = 'array'),
    kinds TEXT CHECK (kinds IS NULL OR json_type(kinds) = 'array'),
    count INTEGER NOT NULL CHECK (count >= 1),
    time_limit_ms INTEGER CHECK (time_limit_ms > 0),
    pass_mark REAL NOT NULL CHECK (pass_mark BETWEEN 0 AND 1),
    pause TEXT NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    multiple_choice_credit TEXT NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit TEXT NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    saved_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
