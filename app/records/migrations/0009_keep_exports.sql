-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Bundles written from these records. Nothing of a learner: what was exported stays exported, also when the learner
-- is deleted. complete: everything was exported again, not only what was new.
CREATE TABLE export (
    sequence INTEGER NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    manifest_sha256 TEXT NOT NULL UNIQUE CHECK (length(manifest_sha256) = 64),
    public_key TEXT NOT NULL CHECK (length(public_key) = 64),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    created_ms INTEGER NOT NULL
) STRICT;

-- How many events of an attempt have been exported: an attempt goes out again when it has got more. No times are
-- compared, so a clock that was set back leaves nothing out.
CREATE TABLE exported_attempt (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id),
    events INTEGER NOT NULL CHECK (events >= 1)
) STRICT, WITHOUT ROWID;

CREATE TABLE exported_practice_day (
    learner TEXT NOT NULL REFERENCES learner (id),
    study_day INTEGER NOT NULL,
    answers INTEGER NOT NULL CHECK (answers >= 1),
    PRIMARY KEY (learner, study_day)
) STRICT, WITHOUT ROWID;
