-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 名册: who is expected at meetings. Of a member's number no more than the last digits, by which a phone that joins is
-- told from a stranger's. excused: has leave for the next meeting.
-- place: the row of the file the member came from; lists keep its order.
CREATE TABLE roster_member (
    learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id) ON DELETE CASCADE,
    digits TEXT NOT NULL CHECK (length(digits) <= 4),
    excused INTEGER NOT NULL CHECK (excused IN (0, 1)),
    place INTEGER NOT NULL CHECK (place >= 0)
) STRICT, WITHOUT ROWID;

-- Who had leave for that meeting; may be noted afterwards.
ALTER TABLE live_member ADD COLUMN excused INTEGER NOT NULL DEFAULT 0 CHECK (excused IN (0, 1));

-- 支部学习记录: what is written by hand beside what the room kept itself. credit_tenths: 学时, in tenths; NULL: as
-- counted from the time the room took.
CREATE TABLE live_minutes (
    room TEXT NOT NULL PRIMARY KEY REFERENCES live_room (id),
    place TEXT NOT NULL,
    host TEXT NOT NULL,
    recorder TEXT NOT NULL,
    credit_tenths INTEGER CHECK (credit_tenths >= 0),
    remark TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- 补测: an attempt at the form of a room by somebody who was not there.
CREATE TABLE live_makeup (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    room TEXT NOT NULL REFERENCES live_room (id)
) STRICT, WITHOUT ROWID;

CREATE INDEX live_makeup_of_room ON live_makeup (room);
