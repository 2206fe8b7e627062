-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Statements are separated by an empty line; none stands inside a statement.

CREATE TABLE learner (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    branch TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    active_ms INTEGER NOT NULL,
    UNIQUE (name, branch)
) STRICT;

-- The wording of an item as it was when it was asked, by the SHA-256 of its JSON: attempts share one.
CREATE TABLE wording (
    sha256 TEXT NOT NULL PRIMARY KEY,
    item TEXT NOT NULL
) STRICT;

-- seed is an unsigned 64-bit number, which INTEGER cannot hold.
CREATE TABLE attempt (
    id TEXT NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learner (id),
    form TEXT NOT NULL,
    seed TEXT NOT NULL,
    blueprint_name TEXT NOT NULL,
    time_limit_ms INTEGER CHECK (time_limit_ms >= 0),
    pass_mark REAL NOT NULL,
    pause TEXT NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    started_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX attempt_of_learner ON attempt (learner, started_ms);

CREATE TABLE blueprint_row (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    row INTEGER NOT NULL CHECK (row >= 0),
    kind TEXT,
    topic TEXT,
    count INTEGER NOT NULL,
    PRIMARY KEY (attempt, row)
) STRICT, WITHOUT ROWID;

-- option_order is a JSON array of option ids.
CREATE TABLE form_entry (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    entry INTEGER NOT NULL CHECK (entry >= 0),
    wording TEXT NOT NULL REFERENCES wording (sha256),
    option_order TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (attempt, entry)
) STRICT, WITHOUT ROWID;

-- answer is a JSON array: option ids, or the text typed.
CREATE TABLE attempt_event (
    attempt TEXT NOT NULL REFERENCES attempt (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('started', 'answered', 'flagged', 'unflagged', 'visited', 'paused',
        'resumed', 'interrupted', 'submitted', 'timed_out')),
    at_ms INTEGER NOT NULL,
    entry INTEGER,
    answer TEXT,
    PRIMARY KEY (attempt, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER wording_stays BEFORE UPDATE ON wording
BEGIN
    SELECT RAISE(ABORT, 'the wording of an item is never changed');
END;

CREATE TRIGGER wording_is_kept BEFORE DELETE ON wording
BEGIN
    SELECT RAISE(ABORT, 'the wording of an item is never deleted');
END;

CREATE TRIGGER form_entry_stays BEFORE UPDATE ON form_entry
BEGIN
    SELECT RAISE(ABORT, 'a form is never changed');
END;

CREATE TRIGGER form_entry_is_kept BEFORE DELETE ON form_entry
BEGIN
    SELECT RAISE(ABORT, 'a form is never deleted');
END;

CREATE TRIGGER attempt_event_stays BEFORE UPDATE ON attempt_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
