-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- When the program was last known to be running an attempt: dates an interruption that left no event.
CREATE TABLE sign_of_life (
    attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id),
    at_ms INTEGER NOT NULL
) STRICT;

-- Attempts begun before this version: their last event is the last thing known of them.
INSERT INTO sign_of_life (attempt, at_ms)
    SELECT attempt, max(at_ms) FROM attempt_event GROUP BY attempt;
