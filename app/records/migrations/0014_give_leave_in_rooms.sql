-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Leave may be given, and taken back, while a room is open. member is the place of a live_member, which says who it is.
-- SQLite changes a check by making the table anew.
CREATE TABLE live_event_14 (
    room TEXT NOT NULL REFERENCES live_room (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('joined', 'took_over', 'kicked', 'locked', 'unlocked', 'team_chosen',
        'time_given', 'item_opened', 'answered', 'item_closed', 'revealed', 'skipped', 'went_back', 'paused',
        'resumed', 'extended', 'people_counted', 'hands_counted', 'buzzed', 'excused', 'expected', 'finished')),
    at_ms INTEGER NOT NULL,
    seat INTEGER,
    entry INTEGER,
    sequence INTEGER,
    answer TEXT,
    span_ms INTEGER,
    word TEXT,
    factor REAL,
    counted INTEGER CHECK (counted >= 0),
    member INTEGER CHECK (member >= 0),
    PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO live_event_14 (room, seq, kind, at_ms, seat, entry, sequence, answer, span_ms, word, factor, counted)
    SELECT room, seq, kind, at_ms, seat, entry, sequence, answer, span_ms, word, factor, counted FROM live_event;

DROP TABLE live_event;

ALTER TABLE live_event_14 RENAME TO live_event;

CREATE UNIQUE INDEX live_answer ON live_event (room, seat, sequence) WHERE kind = 'answered';

CREATE TRIGGER live_event_stays BEFORE UPDATE ON live_event
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;

CREATE TRIGGER live_event_is_kept BEFORE DELETE ON live_event
WHEN NOT EXISTS (SELECT 1 FROM erasure e JOIN live_seat s ON s.learner = e.learner
                 WHERE s.room = OLD.room AND s.seat = OLD.seat)
BEGIN
    SELECT RAISE(ABORT, 'events are append-only');
END;
