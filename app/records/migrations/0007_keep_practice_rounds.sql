-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- 继续上次: the round a learner last began in each way of practising, until it comes to its end. A place, not a record:
-- it may change and go. items is a JSON array of the ids of items, in the order in which they are asked; which of them
-- are answered is told by practice_response, whose sitting it shares. place counts from 0 and tells how far 背题 is,
-- which keeps no answers. topic, kind and passage: what the round was chosen by; NULL: any.
CREATE TABLE practice_round (
    learner TEXT NOT NULL REFERENCES learner (id),
    mode TEXT NOT NULL CHECK (mode IN ('daily', 'topical', 'mistakes', 'favourites', 'challenge', 'reading')),
    sitting TEXT NOT NULL CHECK (sitting <> ''),
    topic TEXT,
    kind TEXT,
    passage TEXT,
    items TEXT NOT NULL CHECK (json_type(items) = 'array'),
    place INTEGER NOT NULL CHECK (place >= 0),
    at_ms INTEGER NOT NULL,
    PRIMARY KEY (learner, mode)
) STRICT, WITHOUT ROWID;
