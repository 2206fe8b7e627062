-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why the tables are as they are stands in the migration of SQLite with this number.
CREATE TABLE roster_member (
    learner words NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    digits words NOT NULL CHECK (length(digits) <= 4),
    excused BIGINT NOT NULL CHECK (excused IN (0, 1)),
    place BIGINT NOT NULL CHECK (place >= 0)
);

ALTER TABLE live_member ADD COLUMN excused BIGINT NOT NULL DEFAULT 0 CHECK (excused IN (0, 1));

CREATE TABLE live_minutes (
    room words NOT NULL PRIMARY KEY REFERENCES live_room (id),
    place words NOT NULL,
    host words NOT NULL,
    recorder words NOT NULL,
    credit_tenths BIGINT CHECK (credit_tenths >= 0),
    remark words NOT NULL
);

CREATE TABLE live_makeup (
    attempt words NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    room words NOT NULL REFERENCES live_room (id)
);

CREATE INDEX live_makeup_of_room ON live_makeup (room);
