-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 小组 within the branch; may be empty. Branch and name alone tell learners apart.
ALTER TABLE learner ADD COLUMN group_name TEXT NOT NULL DEFAULT '';

-- Since when the learner is out of the list; NULL: is in it.
ALTER TABLE learner ADD COLUMN archived_ms INTEGER;

-- hash is what libsodium's crypto_pwhash_str writes. wrong_tries counts tries in a row that were not found right;
-- a try is counted before it is checked, so that ending the program in between gains nothing.
CREATE TABLE learner_pin (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id),
    hash TEXT NOT NULL CHECK (hash GLOB '$argon2id$*'),
    wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
    last_try_ms INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- Deleting a learner for good. Records stay append-only for everybody else, also while it is done: a row may go only
-- while its own learner stands in this table, which one transaction fills and empties again. Dropping the triggers
-- and making them anew would leave every learner's records unguarded against a slip in that transaction, and would
-- keep the text of each trigger in a second place.
CREATE TABLE erasure (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id)
) STRICT, WITHOUT ROWID;

DROP TRIGGER form_entry_is_kept;

CREATE TRIGGER form_entry_is_kept BEFORE DELETE ON form_entry
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN attempt a ON a.learner = e.learner WHERE a.id = OLD.attempt)
BEGIN
    SELECT RAISE(ABORT, 'a form is never deleted');
END;

DROP TRIGGER attempt_event_is_kept;

CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN attempt a ON a.learner = e.learner WHERE a.id = OLD.attempt)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

DROP TRIGGER practice_response_is_kept;

CREATE TRIGGER practice_response_is_kept BEFORE DELETE ON practice_response
WHEN OLD.learner NOT IN (SELECT learner FROM erasure)
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END;

DROP TRIGGER practice_points_are_kept;

CREATE TRIGGER practice_points_are_kept BEFORE DELETE ON practice_points
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN practice_response r ON r.learner = e.learner WHERE r.id = OLD.response)
BEGIN
    SELECT RAISE(ABORT, 'points are confirmed once');
END;

DROP TRIGGER review_entry_is_kept;

CREATE TRIGGER review_entry_is_kept BEFORE DELETE ON review_entry
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN practice_response r ON r.learner = e.learner WHERE r.id = OLD.response)
BEGIN
    SELECT RAISE(ABORT, 'the log of reviews is append-only');
END;

DROP TRIGGER favourite_event_is_kept;

CREATE TRIGGER favourite_event_is_kept BEFORE DELETE ON favourite_event
WHEN OLD.learner NOT IN (SELECT learner FROM erasure)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

-- A wording belongs to nobody; the foreign keys keep the one that somebody's answer still refers to.
DROP TRIGGER wording_is_kept;

CREATE TRIGGER wording_is_kept BEFORE DELETE ON wording
WHEN NOT EXISTS (SELECT 1 FROM erasure)
BEGIN
    SELECT RAISE(ABORT, 'the wording of an item is never deleted');
END;
