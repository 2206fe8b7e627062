-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The rules a form is marked by. The defaults are what earlier forms were marked by.
ALTER TABLE attempt ADD COLUMN multiple_choice_credit TEXT NOT NULL DEFAULT 'half_for_subset'
    CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option'));

ALTER TABLE attempt ADD COLUMN ordering_credit TEXT NOT NULL DEFAULT 'exact'
    CHECK (ordering_credit IN ('exact', 'partial'));

-- target_order is a JSON array of the ids of the right-hand members of a matching item.
ALTER TABLE form_entry ADD COLUMN target_order TEXT NOT NULL DEFAULT '[]';

-- One kind of event more: SQLite changes a check by making the table anew.
CREATE TABLE attempt_event_3 (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('started', 'answered', 'flagged', 'unflagged', 'visited', 'paused',
        'resumed', 'interrupted', 'submitted', 'timed_out', 'self_marked')),
    at_ms INTEGER NOT NULL,
    entry INTEGER,
    answer TEXT,
    PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO attempt_event_3 (attempt, seq, kind, at_ms, entry, answer)
    SELECT attempt, seq, kind, at_ms, entry, answer FROM attempt_event;

DROP TABLE attempt_event;

ALTER TABLE attempt_event_3 RENAME TO attempt_event;

CREATE TRIGGER attempt_event_stays BEFORE UPDATE ON attempt_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
