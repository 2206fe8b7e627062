-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- How somebody comes into a team whom the roster has not put into one.
ALTER TABLE live_room ADD COLUMN teaming TEXT NOT NULL DEFAULT 'assigned'
    CHECK (teaming IN ('assigned', 'chosen'));

-- The rules of 抢答, as they were before they could be chosen: reading and who presses too early, the time for an answer
-- (0: no limit), what one costs that is not right, and whether the others may press after it. A false start is an event
-- "buzzed" with the word "early".
ALTER TABLE live_room ADD COLUMN buzzer_reading_ms INTEGER NOT NULL DEFAULT 5000
    CHECK (buzzer_reading_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_lockout_ms INTEGER NOT NULL DEFAULT 1000
    CHECK (buzzer_lockout_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_answering_ms INTEGER NOT NULL DEFAULT 0
    CHECK (buzzer_answering_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_cost TEXT NOT NULL DEFAULT 'item'
    CHECK (buzzer_cost IN ('nothing', 'item', 'points'));

ALTER TABLE live_room ADD COLUMN buzzer_after TEXT NOT NULL DEFAULT 'others'
    CHECK (buzzer_after IN ('others', 'nobody'));

ALTER TABLE live_room ADD COLUMN buzzer_early TEXT NOT NULL DEFAULT 'waits'
    CHECK (buzzer_early IN ('waits', 'out', 'counts'));
