-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Forms that went out on paper, so that what was written on them can be typed back in. Belong to the computer, not to a
-- learner. code stands on every page. seed is an unsigned 64-bit number, which INTEGER cannot hold.
CREATE TABLE printed_form (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL CHECK (code <> ''),
    seed TEXT NOT NULL,
    blueprint_name TEXT NOT NULL,
    time_limit_ms INTEGER CHECK (time_limit_ms >= 0),
    pass_mark REAL NOT NULL,
    pause TEXT NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    multiple_choice_credit TEXT NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit TEXT NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    printed_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- version 0 is A. Orders are JSON arrays of ids, as in form_entry.
CREATE TABLE printed_entry (
    form TEXT NOT NULL REFERENCES printed_form (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 0),
    entry INTEGER NOT NULL CHECK (entry >= 0),
    wording TEXT NOT NULL REFERENCES wording (sha256),
    option_order TEXT NOT NULL,
    target_order TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (form, version, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX printed_entry_of_wording ON printed_entry (wording);

CREATE TRIGGER printed_entry_stays BEFORE UPDATE ON printed_entry
BEGIN
    SELECT RAISE(ABORT, 'a printed form is never changed');
END;

-- An attempt that was written by hand: on which paper, on which day ("2026-06-28"), and when it was typed in.
CREATE TABLE paper_sitting (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    form TEXT NOT NULL REFERENCES printed_form (id),
    version INTEGER NOT NULL CHECK (version >= 0),
    sat_on TEXT NOT NULL CHECK (sat_on GLOB '????-??-??'),
    entered_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX paper_sitting_of_form ON paper_sitting (form);

-- What is being typed, one paper at a time for each version: kept key by key. typed is a JSON array, a text an item.
CREATE TABLE paper_draft (
    form TEXT NOT NULL REFERENCES printed_form (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version >= 0),
    name TEXT NOT NULL,
    branch TEXT NOT NULL,
    sat_on TEXT NOT NULL,
    typed TEXT NOT NULL CHECK (json_type(typed) = 'array'),
    PRIMARY KEY (form, version)
) STRICT, WITHOUT ROWID;

-- Taking back a paper that was typed in by mistake. As with erasure, a row may go only while its own attempt stands in
-- this table, which one transaction fills and empties again; only attempts on paper can stand there.
CREATE TABLE paper_withdrawal (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES paper_sitting (attempt)
) STRICT, WITHOUT ROWID;

DROP TRIGGER form_entry_is_kept;

CREATE TRIGGER form_entry_is_kept BEFORE DELETE ON form_entry
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN attempt a ON a.learner = e.learner WHERE a.id = OLD.attempt)
    AND OLD.attempt NOT IN (SELECT attempt FROM paper_withdrawal)
BEGIN
    SELECT RAISE(ABORT, 'a form is never deleted');
END;

DROP TRIGGER attempt_event_is_kept;

CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN attempt a ON a.learner = e.learner WHERE a.id = OLD.attempt)
    AND OLD.attempt NOT IN (SELECT attempt FROM paper_withdrawal)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
