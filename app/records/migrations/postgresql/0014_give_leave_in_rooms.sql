-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why the tables are as they are stands in the migration of SQLite with this number.
ALTER TABLE live_event DROP CONSTRAINT live_event_kind_check;

ALTER TABLE live_event ADD CONSTRAINT live_event_kind_check CHECK (kind IN ('joined', 'took_over', 'kicked',
    'locked', 'unlocked', 'team_chosen', 'time_given', 'item_opened', 'answered', 'item_closed', 'revealed', 'skipped',
    'went_back', 'paused', 'resumed', 'extended', 'people_counted', 'hands_counted', 'buzzed', 'excused', 'expected',
    'finished'));

ALTER TABLE live_event ADD COLUMN member BIGINT CHECK (member >= 0);
