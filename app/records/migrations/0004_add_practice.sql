-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Practice stands in tables of its own: nothing of it can get into the results of tests.
-- study_day counts days since 1970-01-01, as they were where the learner was.

-- One answer given in practice; answer, option_order and target_order as on a form.
-- answer is [] where the time ran out. rowid is the order in which answers were given.
CREATE TABLE practice_response (
    id TEXT NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learner (id),
    sitting TEXT NOT NULL CHECK (sitting <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('daily', 'topical', 'mistakes', 'favourites', 'challenge')),
    wording TEXT NOT NULL REFERENCES wording (sha256),
    option_order TEXT NOT NULL,
    target_order TEXT NOT NULL,
    source TEXT NOT NULL,
    answer TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL CHECK (duration_ms >= 0)
) STRICT;

CREATE INDEX practice_response_of_learner ON practice_response (learner);

-- The points of a 简答 that its learner found in the answer: a JSON array of places in the key.
CREATE TABLE practice_points (
    response TEXT NOT NULL PRIMARY KEY REFERENCES practice_response (id),
    at_ms INTEGER NOT NULL,
    points TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The log of spaced reviews, from which cards are computed. card is the fact's id.
CREATE TABLE review_entry (
    response TEXT NOT NULL PRIMARY KEY REFERENCES practice_response (id),
    card TEXT NOT NULL,
    item TEXT NOT NULL,
    rating TEXT NOT NULL CHECK (rating IN ('again', 'hard', 'good', 'easy')),
    at_ms INTEGER NOT NULL,
    study_day INTEGER NOT NULL,
    elapsed_days INTEGER NOT NULL CHECK (elapsed_days >= 0),
    stability_before REAL,
    difficulty_before REAL,
    stability_after REAL NOT NULL,
    difficulty_after REAL NOT NULL,
    algorithm TEXT NOT NULL,
    weights TEXT NOT NULL,
    CHECK ((stability_before IS NULL) = (difficulty_before IS NULL))
) STRICT;

-- What an item's last event says, holds.
CREATE TABLE favourite_event (
    id INTEGER NOT NULL PRIMARY KEY,
    learner TEXT NOT NULL REFERENCES learner (id),
    item TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('added', 'removed')),
    at_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX favourite_event_of_learner ON favourite_event (learner);

-- Wishes, not records: they may change. A learner without a row has the program's defaults.
CREATE TABLE practice_settings (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id),
    leave_after INTEGER NOT NULL CHECK (leave_after BETWEEN 1 AND 9),
    new_a_day INTEGER NOT NULL CHECK (new_a_day >= 0),
    retention REAL NOT NULL CHECK (retention BETWEEN 0.7 AND 0.99),
    time_factor REAL NOT NULL CHECK (time_factor BETWEEN 1.0 AND 4.0)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER practice_response_stays BEFORE UPDATE ON practice_response
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END;

CREATE TRIGGER practice_response_is_kept BEFORE DELETE ON practice_response
BEGIN
    SELECT RAISE(ABORT, 'answers are append-only');
END;

CREATE TRIGGER practice_points_stay BEFORE UPDATE ON practice_points
BEGIN
    SELECT RAISE(ABORT, 'points are confirmed once');
END;

CREATE TRIGGER practice_points_are_kept BEFORE DELETE ON practice_points
BEGIN
    SELECT RAISE(ABORT, 'points are confirmed once');
END;

CREATE TRIGGER review_entry_stays BEFORE UPDATE ON review_entry
BEGIN
    SELECT RAISE(ABORT, 'the log of reviews is append-only');
END;

CREATE TRIGGER review_entry_is_kept BEFORE DELETE ON review_entry
BEGIN
    SELECT RAISE(ABORT, 'the log of reviews is append-only');
END;

CREATE TRIGGER favourite_event_stays BEFORE UPDATE ON favourite_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER favourite_event_is_kept BEFORE DELETE ON favourite_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
