-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- The figures of a branch report as a person would ask the sqlite3 shell for them, on the same tables without our
-- indexes: what zhixing-records-bench compares the report with. An answer is right where it is the key; partial marks,
-- other spellings of an answer, pauses and marks given afterwards are left out, which makes it easier than the report.
.mode csv
.output /dev/null
PRAGMA temp_store = MEMORY;

CREATE TEMP TABLE response AS
WITH answered AS (
    SELECT attempt, entry, answer, max(seq) AS seq FROM attempt_event WHERE kind = 'answered' GROUP BY attempt, entry
), visit AS (
    SELECT attempt, entry, lead(at_ms) OVER (PARTITION BY attempt ORDER BY seq) - at_ms AS spent
    FROM attempt_event WHERE kind IN ('visited', 'submitted', 'timed_out')
), spent AS (
    SELECT attempt, entry, sum(spent) AS spent FROM visit GROUP BY attempt, entry
), keyed AS (
    SELECT sha256, item ->> '$.kind' AS kind, item ->> '$.topic' AS topic,
           item ->> '$.evidence[0].passage' AS passage, item -> '$.key' AS key
    FROM wording
)
SELECT a.id AS attempt, a.learner, f.entry, f.wording, k.kind, k.topic, k.passage, n.answer,
       CASE WHEN n.answer = k.key THEN 1.0 ELSE 0.0 END AS earned, s.spent
FROM attempt a JOIN form_entry f ON f.attempt = a.id JOIN keyed k ON k.sha256 = f.wording
    LEFT JOIN answered n ON n.attempt = f.attempt AND n.entry = f.entry
    LEFT JOIN spent s ON s.attempt = f.attempt AND s.entry = f.entry;

CREATE TEMP TABLE test AS
SELECT r.attempt, a.learner, sum(r.earned) / count(*) AS share, sum(r.earned) / count(*) >= a.pass_mark AS passed,
       e.at_ms AS finished, e.at_ms - a.started_ms AS took,
       row_number() OVER (PARTITION BY a.learner ORDER BY e.at_ms, a.id) AS number
FROM response r JOIN attempt a ON a.id = r.attempt
    JOIN attempt_event e ON e.attempt = a.id AND e.kind IN ('submitted', 'timed_out')
GROUP BY r.attempt;

SELECT l.branch, l.name, count(*), max(t.share), max(CASE WHEN number = 1 THEN share END), max(passed),
       sum(took), max(finished)
FROM learner l LEFT JOIN test t ON t.learner = l.id GROUP BY l.id ORDER BY l.branch, l.name;

SELECT l.branch, count(DISTINCT t.learner), count(*), avg(t.share), sum(t.passed)
FROM learner l JOIN test t ON t.learner = l.id GROUP BY l.branch;

SELECT strftime('%Y-%W', finished / 1000, 'unixepoch'), count(*), count(DISTINCT learner), sum(passed), avg(share)
FROM test GROUP BY 1 ORDER BY 1;

SELECT topic, count(*), count(answer), sum(earned), avg(spent) FROM response GROUP BY topic;

SELECT passage, count(*), count(answer), sum(earned), avg(spent) FROM response GROUP BY passage;

SELECT kind, count(*), count(answer), sum(earned), avg(spent) FROM response GROUP BY kind;

SELECT wording, count(*), count(answer), sum(earned), avg(spent) FROM response GROUP BY wording;

CREATE TEMP TABLE examinee AS
SELECT attempt, share, percent_rank() OVER (ORDER BY share) AS standing FROM test WHERE number = 1;

-- Facility, upper-lower difference and the correlation of an item with the rest.
SELECT r.wording, count(*), avg(r.earned),
       avg(CASE WHEN x.standing >= 0.73 THEN r.earned END) - avg(CASE WHEN x.standing <= 0.27 THEN r.earned END),
       (avg(r.earned * x.share) - avg(r.earned) * avg(x.share))
           / sqrt((avg(r.earned * r.earned) - avg(r.earned) * avg(r.earned))
               * (avg(x.share * x.share) - avg(x.share) * avg(x.share)))
FROM response r JOIN examinee x ON x.attempt = r.attempt GROUP BY r.wording;

SELECT r.wording, r.answer, count(*), sum(x.standing >= 0.73), sum(x.standing <= 0.27)
FROM response r JOIN examinee x ON x.attempt = r.attempt GROUP BY r.wording, r.answer;

SELECT learner, count(*), sum(duration_ms), max(at_ms) FROM practice_response GROUP BY learner;
