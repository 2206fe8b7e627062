-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The answers of a round are found by its sitting, to go on with it.
CREATE INDEX practice_response_of_sitting ON practice_response (sitting);

-- When each learner practised last stands in the list of learners: with a million answers to look through for it, the
-- list would take seconds.
CREATE INDEX practice_response_by_time ON practice_response (learner, at_ms);
