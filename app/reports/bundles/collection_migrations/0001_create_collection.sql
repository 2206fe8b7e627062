-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Statements are separated by an empty line; none stands inside a statement.
--
-- What came in is kept as it came and never changed: rows are a set, whatever the order in which bundles arrive and
-- however often. Each row names the keys it came under; the views show what came under accepted ones. Numbers (n) are
-- given as rows come and mean nothing outside this file.

CREATE TABLE signing_key (
    n INTEGER NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32)
) STRICT;

-- The last decision about a key that was not taken back holds; without one the key is unknown.
CREATE TABLE key_decision (
    id INTEGER NOT NULL PRIMARY KEY,
    key INTEGER NOT NULL REFERENCES signing_key (n),
    state TEXT NOT NULL CHECK (state IN ('accepted', 'revoked')),
    note TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    taken_back_ms INTEGER
) STRICT;

CREATE INDEX key_decision_of_key ON key_decision (key, id);

-- The records of a computer, by the public key of their first export: they may be signed by another key later.
CREATE TABLE records (
    n INTEGER NOT NULL PRIMARY KEY,
    public_key BLOB NOT NULL UNIQUE CHECK (length(public_key) = 32)
) STRICT;

CREATE TABLE bundle (
    n INTEGER NOT NULL PRIMARY KEY,
    manifest_sha256 BLOB NOT NULL UNIQUE CHECK (length(manifest_sha256) = 32),
    key INTEGER NOT NULL REFERENCES signing_key (n),
    records INTEGER NOT NULL REFERENCES records (n),
    sequence INTEGER NOT NULL CHECK (sequence >= 1),
    previous BLOB NOT NULL,
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    created_ms INTEGER NOT NULL,
    branch TEXT NOT NULL,
    program TEXT NOT NULL,
    attempts_so_far INTEGER NOT NULL,
    practice_days_so_far INTEGER NOT NULL,
    received_ms INTEGER NOT NULL
) STRICT;

CREATE INDEX bundle_of_records ON bundle (records, sequence);

CREATE TABLE learner (
    n INTEGER NOT NULL PRIMARY KEY,
    records INTEGER NOT NULL REFERENCES records (n),
    id TEXT NOT NULL CHECK (id <> ''),
    UNIQUE (records, id)
) STRICT;

-- What the roster said of a learner, and from which export to which. archived_ms is -1 for one in the list. name_key is
-- the name composed (NFC), so that two spellings of one name meet.
CREATE TABLE learner_state (
    learner INTEGER NOT NULL REFERENCES learner (n),
    key INTEGER NOT NULL REFERENCES signing_key (n),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    branch TEXT NOT NULL,
    group_name TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    archived_ms INTEGER NOT NULL,
    first_sequence INTEGER NOT NULL,
    last_sequence INTEGER NOT NULL,
    last_ms INTEGER NOT NULL,
    PRIMARY KEY (learner, key, name, branch, group_name, added_ms, archived_ms)
) STRICT, WITHOUT ROWID;

CREATE TABLE wording (
    n INTEGER NOT NULL PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    item TEXT NOT NULL
) STRICT;

CREATE TABLE source (
    n INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

-- One state of an attempt, by the SHA-256 of its line: one that its learner marked further comes again with more events.
-- blueprint_rows and events are JSON arrays as in the bundle.
CREATE TABLE attempt (
    n INTEGER NOT NULL PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (n),
    id TEXT NOT NULL CHECK (id <> ''),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    form TEXT NOT NULL,
    seed TEXT NOT NULL,
    blueprint_name TEXT NOT NULL,
    time_limit_ms INTEGER,
    pass_mark REAL NOT NULL,
    pause TEXT NOT NULL,
    multiple_choice_credit TEXT NOT NULL,
    ordering_credit TEXT NOT NULL,
    started_ms INTEGER NOT NULL,
    finished_ms INTEGER NOT NULL,
    blueprint_rows TEXT NOT NULL,
    event_count INTEGER NOT NULL,
    events TEXT NOT NULL,
    UNIQUE (learner, id, sha256)
) STRICT;

CREATE TABLE attempt_key (
    attempt INTEGER NOT NULL REFERENCES attempt (n),
    key INTEGER NOT NULL REFERENCES signing_key (n),
    PRIMARY KEY (attempt, key)
) STRICT, WITHOUT ROWID;

-- answer is the last one given, as a JSON array; NULL where there is none.
CREATE TABLE response (
    attempt INTEGER NOT NULL REFERENCES attempt (n),
    entry INTEGER NOT NULL CHECK (entry >= 0),
    wording INTEGER NOT NULL REFERENCES wording (n),
    source INTEGER NOT NULL REFERENCES source (n),
    option_order TEXT NOT NULL,
    target_order TEXT NOT NULL,
    answer TEXT,
    PRIMARY KEY (attempt, entry)
) STRICT, WITHOUT ROWID;

CREATE TABLE practice_day (
    learner INTEGER NOT NULL REFERENCES learner (n),
    key INTEGER NOT NULL REFERENCES signing_key (n),
    study_day INTEGER NOT NULL,
    answers INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    PRIMARY KEY (learner, key, study_day)
) STRICT, WITHOUT ROWID;

-- How the reviewer settled a conflict; one that was taken back stays to be seen.
CREATE TABLE settlement (
    id INTEGER NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    choice TEXT NOT NULL,
    note TEXT NOT NULL,
    at_ms INTEGER NOT NULL,
    taken_back_ms INTEGER
) STRICT;

CREATE INDEX settlement_of_subject ON settlement (kind, subject, id);

-- Computed from the rows above and the reviewer's decisions: who is who. person is the learner that stands for all
-- that are the same person.
CREATE TABLE person (
    learner INTEGER NOT NULL PRIMARY KEY REFERENCES learner (n),
    person INTEGER NOT NULL REFERENCES learner (n),
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    branch TEXT NOT NULL,
    group_name TEXT NOT NULL,
    added_ms INTEGER NOT NULL,
    archived_ms INTEGER NOT NULL,
    on_roster INTEGER NOT NULL CHECK (on_roster IN (0, 1))
) STRICT;

CREATE INDEX learners_of_person ON person (person);

CREATE INDEX persons_of_name ON person (name_key, branch);

-- States of attempts that the reviewer chose among contradictory ones.
CREATE TABLE preferred_attempt (
    attempt INTEGER NOT NULL PRIMARY KEY REFERENCES attempt (n)
) STRICT;

-- Keys whose decision that holds is to accept them.
CREATE TABLE accepted_key (
    n INTEGER NOT NULL PRIMARY KEY REFERENCES signing_key (n)
) STRICT;

-- Whether person, preferred_attempt and accepted_key are up to date.
CREATE TABLE derived (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    current INTEGER NOT NULL CHECK (current IN (0, 1))
) STRICT;

INSERT INTO derived (one, current) VALUES (1, 0);

CREATE VIEW key_state AS
    SELECT k.n, k.public_key, coalesce((SELECT d.state FROM key_decision d
            WHERE d.key = k.n AND d.taken_back_ms IS NULL ORDER BY d.id DESC LIMIT 1), 'unknown') AS state
    FROM signing_key k;

-- What accepted keys say of a learner, newest export first: place 1 holds.
CREATE VIEW believed_state AS
    SELECT s.*, row_number() OVER (PARTITION BY s.learner ORDER BY s.last_sequence DESC, s.last_ms DESC, s.name,
            s.branch, s.group_name, s.added_ms, s.archived_ms, k.public_key) AS place
    FROM learner_state s JOIN signing_key k ON k.n = s.key
    WHERE s.key IN (SELECT n FROM accepted_key);

CREATE VIEW believed_attempt AS
    SELECT a.*, p.person, EXISTS (SELECT 1 FROM preferred_attempt f WHERE f.attempt = a.n) AS preferred
    FROM attempt a JOIN person p ON p.learner = a.learner
    WHERE EXISTS (SELECT 1 FROM attempt_key t WHERE t.attempt = a.n AND t.key IN (SELECT n FROM accepted_key));

-- Each attempt of each person once: the state the reviewer chose, else the one with most events.
CREATE VIEW counted_attempt AS
    SELECT a.* FROM believed_attempt a
    WHERE NOT EXISTS (SELECT 1 FROM person q JOIN believed_attempt b ON b.learner = q.learner
        WHERE q.person = a.person AND b.id = a.id
            AND (b.preferred, b.event_count, b.sha256, b.n) > (a.preferred, a.event_count, a.sha256, a.n));

-- Practice by person and day, as far as accepted keys tell.
CREATE VIEW counted_practice AS
    SELECT person, study_day, sum(answers) AS answers, sum(duration_ms) AS duration_ms
    FROM (SELECT p.person, d.learner, d.study_day, max(d.answers) AS answers, max(d.duration_ms) AS duration_ms
        FROM practice_day d JOIN person p ON p.learner = d.learner
        WHERE d.key IN (SELECT n FROM accepted_key) GROUP BY d.learner, d.study_day)
    GROUP BY person, study_day;

CREATE TRIGGER bundle_stays BEFORE UPDATE ON bundle
BEGIN
    SELECT RAISE(ABORT, 'what came in is never changed');
END;

CREATE TRIGGER bundle_is_kept BEFORE DELETE ON bundle
BEGIN
    SELECT RAISE(ABORT, 'what came in is never deleted');
END;

CREATE TRIGGER attempt_stays BEFORE UPDATE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'what came in is never changed');
END;

CREATE TRIGGER attempt_is_kept BEFORE DELETE ON attempt
BEGIN
    SELECT RAISE(ABORT, 'what came in is never deleted');
END;

CREATE TRIGGER response_stays BEFORE UPDATE ON response
BEGIN
    SELECT RAISE(ABORT, 'what came in is never changed');
END;

CREATE TRIGGER response_is_kept BEFORE DELETE ON response
BEGIN
    SELECT RAISE(ABORT, 'what came in is never deleted');
END;

CREATE TRIGGER learner_state_is_kept BEFORE DELETE ON learner_state
BEGIN
    SELECT RAISE(ABORT, 'what came in is never deleted');
END;

CREATE TRIGGER settlement_is_kept BEFORE DELETE ON settlement
BEGIN
    SELECT RAISE(ABORT, 'decisions are taken back, not deleted');
END;

CREATE TRIGGER key_decision_is_kept BEFORE DELETE ON key_decision
BEGIN
    SELECT RAISE(ABORT, 'decisions are taken back, not deleted');
END;
