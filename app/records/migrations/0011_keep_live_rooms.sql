-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A live room: what the host prepared. teams is a JSON array. seed is an unsigned 64-bit number, which INTEGER cannot
-- hold.
CREATE TABLE live_room (
    id TEXT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL CHECK (length(code) = 6),
    branch TEXT NOT NULL,
    form TEXT NOT NULL,
    seed TEXT NOT NULL,
    blueprint_name TEXT NOT NULL,
    pass_mark REAL NOT NULL,
    multiple_choice_credit TEXT NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit TEXT NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    item_time_ms INTEGER NOT NULL CHECK (item_time_ms >= 0),
    latency_ms INTEGER NOT NULL CHECK (latency_ms >= 0),
    speed_bonus REAL NOT NULL CHECK (speed_bonus >= 0 AND speed_bonus <= 0.2),
    seats INTEGER NOT NULL CHECK (seats >= 1),
    guests TEXT NOT NULL CHECK (guests IN ('welcome', 'refused')),
    option_order TEXT NOT NULL CHECK (option_order IN ('same', 'per_seat')),
    ranking TEXT NOT NULL CHECK (ranking IN ('podium', 'none')),
    teams TEXT NOT NULL,
    created_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Orders are JSON arrays of ids, as in form_entry. passage is the text the evidence stands in.
CREATE TABLE live_entry (
    room TEXT NOT NULL REFERENCES live_room (id),
    entry INTEGER NOT NULL CHECK (entry >= 0),
    wording TEXT NOT NULL REFERENCES wording (sha256),
    option_order TEXT NOT NULL,
    target_order TEXT NOT NULL,
    source TEXT NOT NULL,
    passage TEXT NOT NULL,
    PRIMARY KEY (room, entry)
) STRICT, WITHOUT ROWID;

CREATE INDEX live_entry_of_wording ON live_entry (wording);

-- Whom the room expects.
CREATE TABLE live_member (
    room TEXT NOT NULL REFERENCES live_room (id),
    place INTEGER NOT NULL CHECK (place >= 0),
    name TEXT NOT NULL,
    digits TEXT NOT NULL,
    learner TEXT REFERENCES learner (id),
    team TEXT NOT NULL,
    time_factor REAL NOT NULL CHECK (time_factor >= 1 AND time_factor <= 3),
    PRIMARY KEY (room, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX live_member_of_learner ON live_member (learner);

-- Who sat where. The only place with names of people who joined: an erased learner's seat stays, without a name.
CREATE TABLE live_seat (
    room TEXT NOT NULL REFERENCES live_room (id),
    seat INTEGER NOT NULL CHECK (seat >= 0),
    name TEXT NOT NULL,
    learner TEXT REFERENCES learner (id),
    guest INTEGER NOT NULL CHECK (guest IN (0, 1)),
    PRIMARY KEY (room, seat)
) STRICT, WITHOUT ROWID;

CREATE INDEX live_seat_of_learner ON live_seat (learner);

-- answer is a JSON array. word is the hash of a token, or a team. The room is the fold of these rows.
CREATE TABLE live_event (
    room TEXT NOT NULL REFERENCES live_room (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('joined', 'took_over', 'kicked', 'locked', 'unlocked', 'team_chosen',
        'time_given', 'item_opened', 'answered', 'item_closed', 'revealed', 'skipped', 'went_back', 'paused',
        'resumed', 'extended', 'finished')),
    at_ms INTEGER NOT NULL,
    seat INTEGER,
    entry INTEGER,
    sequence INTEGER,
    answer TEXT,
    span_ms INTEGER,
    word TEXT,
    factor REAL,
    PRIMARY KEY (room, seq)
) STRICT, WITHOUT ROWID;

-- Whatever a phone sends twice is kept once.
CREATE UNIQUE INDEX live_answer ON live_event (room, seat, sequence) WHERE kind = 'answered';

-- An attempt that was answered in a room.
CREATE TABLE live_sitting (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    room TEXT NOT NULL REFERENCES live_room (id),
    seat INTEGER NOT NULL CHECK (seat >= 0),
    UNIQUE (room, seat)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER live_entry_stays BEFORE UPDATE ON live_entry
BEGIN
    SELECT RAISE(ABORT, 'what was asked in a room is never changed');
END;

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
