-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why the columns are as they are stands in the migration of SQLite with this number.
ALTER TABLE live_room ADD COLUMN teaming words NOT NULL DEFAULT 'assigned'
    CHECK (teaming IN ('assigned', 'chosen'));

ALTER TABLE live_room ADD COLUMN buzzer_reading_ms BIGINT NOT NULL DEFAULT 5000
    CHECK (buzzer_reading_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_lockout_ms BIGINT NOT NULL DEFAULT 1000
    CHECK (buzzer_lockout_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_answering_ms BIGINT NOT NULL DEFAULT 0
    CHECK (buzzer_answering_ms >= 0);

ALTER TABLE live_room ADD COLUMN buzzer_cost words NOT NULL DEFAULT 'item'
    CHECK (buzzer_cost IN ('nothing', 'item', 'points'));

ALTER TABLE live_room ADD COLUMN buzzer_after words NOT NULL DEFAULT 'others'
    CHECK (buzzer_after IN ('others', 'nobody'));

ALTER TABLE live_room ADD COLUMN buzzer_early words NOT NULL DEFAULT 'waits'
    CHECK (buzzer_early IN ('waits', 'out', 'counts'));
