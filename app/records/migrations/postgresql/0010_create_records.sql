-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- What the migrations of SQLite up to this number make, for PostgreSQL; why each table is as it is, stands there. A
-- database on a server never had an earlier version. Statements are separated by an empty line; none stands inside a
-- statement.

-- Texts are compared and sorted by their bytes, as SQLite does: the order of a list is the same on both.
CREATE DOMAIN words AS TEXT COLLATE "C";

-- The same as SQLite's functions of these names, for the statements that both understand.
CREATE FUNCTION json_each(list TEXT) RETURNS TABLE (value TEXT) LANGUAGE sql IMMUTABLE PARALLEL SAFE ROWS 50
    AS $$ SELECT jsonb_array_elements_text(CAST(list AS jsonb)) $$;

CREATE FUNCTION json_extract(document TEXT, place TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE
    AS $$ SELECT CAST(document AS json) #>> string_to_array(substr(place, 3), '.') $$;

CREATE TABLE learner (
    id words NOT NULL PRIMARY KEY,
    name words NOT NULL CHECK (name <> ''),
    branch words NOT NULL,
    group_name words NOT NULL DEFAULT '',
    added_ms BIGINT NOT NULL,
    active_ms BIGINT NOT NULL,
    archived_ms BIGINT,
    UNIQUE (name, branch)
);

CREATE TABLE wording (
    sha256 words NOT NULL PRIMARY KEY,
    item words NOT NULL
);

-- rowid: the order in which rows came, as SQLite numbers them by itself.
CREATE TABLE attempt (
    rowid BIGINT GENERATED ALWAYS AS IDENTITY UNIQUE,
    id words NOT NULL PRIMARY KEY,
    learner words NOT NULL REFERENCES learner (id),
    form words NOT NULL,
    seed words NOT NULL,
    blueprint_name words NOT NULL,
    time_limit_ms BIGINT CHECK (time_limit_ms >= 0),
    pass_mark DOUBLE PRECISION NOT NULL,
    pause words NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    started_ms BIGINT NOT NULL,
    multiple_choice_credit words NOT NULL DEFAULT 'half_for_subset'
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit words NOT NULL DEFAULT 'exact' CHECK (ordering_credit IN ('exact', 'partial'))
);

CREATE INDEX attempt_of_learner ON attempt (learner, started_ms);

CREATE TABLE blueprint_row (
    attempt words NOT NULL REFERENCES attempt (id),
    row BIGINT NOT NULL CHECK (row >= 0),
    kind words,
    topic words,
    count BIGINT NOT NULL,
    PRIMARY KEY (attempt, row)
);

CREATE TABLE form_entry (
    attempt words NOT NULL REFERENCES attempt (id),
    entry BIGINT NOT NULL CHECK (entry >= 0),
    wording words NOT NULL REFERENCES wording (sha256),
    option_order words NOT NULL,
    source words NOT NULL,
    target_order words NOT NULL DEFAULT '[]',
    PRIMARY KEY (attempt, entry)
);

CREATE INDEX form_entry_of_wording ON form_entry (wording);

CREATE TABLE attempt_event (
    attempt words NOT NULL REFERENCES attempt (id),
    seq BIGINT NOT NULL CHECK (seq >= 1),
    kind words NOT NULL CHECK (kind IN ('started', 'answered', 'flagged', 'unflagged', 'visited', 'paused',
        'resumed', 'interrupted', 'submitted', 'timed_out', 'self_marked')),
    at_ms BIGINT NOT NULL,
    entry BIGINT,
    answer words,
    PRIMARY KEY (attempt, seq)
);

CREATE TABLE sign_of_life (
    attempt words NOT NULL PRIMARY KEY REFERENCES attempt (id),
    at_ms BIGINT NOT NULL
);

CREATE TABLE practice_response (
    rowid BIGINT NOT NULL UNIQUE,
    id words NOT NULL PRIMARY KEY,
    learner words NOT NULL REFERENCES learner (id),
    sitting words NOT NULL CHECK (sitting <> ''),
    mode words NOT NULL CHECK (mode IN ('daily', 'topical', 'mistakes', 'favourites', 'challenge')),
    wording words NOT NULL REFERENCES wording (sha256),
    option_order words NOT NULL,
    target_order words NOT NULL,
    source words NOT NULL,
    answer words NOT NULL,
    at_ms BIGINT NOT NULL,
    study_day BIGINT NOT NULL,
    duration_ms BIGINT NOT NULL CHECK (duration_ms >= 0)
);

CREATE INDEX practice_response_of_learner ON practice_response (learner, rowid);

CREATE INDEX practice_response_of_sitting ON practice_response (sitting);

CREATE INDEX practice_response_by_time ON practice_response (learner, at_ms);

CREATE INDEX practice_response_of_wording ON practice_response (wording);

CREATE TABLE practice_points (
    response words NOT NULL PRIMARY KEY REFERENCES practice_response (id),
    at_ms BIGINT NOT NULL,
    points words NOT NULL
);

CREATE TABLE review_entry (
    rowid BIGINT NOT NULL UNIQUE,
    response words NOT NULL PRIMARY KEY REFERENCES practice_response (id),
    card words NOT NULL,
    item words NOT NULL,
    rating words NOT NULL CHECK (rating IN ('again', 'hard', 'good', 'easy')),
    at_ms BIGINT NOT NULL,
    study_day BIGINT NOT NULL,
    elapsed_days BIGINT NOT NULL CHECK (elapsed_days >= 0),
    stability_before DOUBLE PRECISION,
    difficulty_before DOUBLE PRECISION,
    stability_after DOUBLE PRECISION NOT NULL,
    difficulty_after DOUBLE PRECISION NOT NULL,
    algorithm words NOT NULL,
    weights words NOT NULL,
    CHECK ((stability_before IS NULL) = (difficulty_before IS NULL))
);

CREATE TABLE favourite_event (
    id BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
    learner words NOT NULL REFERENCES learner (id),
    item words NOT NULL,
    kind words NOT NULL CHECK (kind IN ('added', 'removed')),
    at_ms BIGINT NOT NULL
);

CREATE INDEX favourite_event_of_learner ON favourite_event (learner);

CREATE TABLE practice_settings (
    learner words NOT NULL PRIMARY KEY REFERENCES learner (id),
    leave_after BIGINT NOT NULL CHECK (leave_after BETWEEN 1 AND 9),
    new_a_day BIGINT NOT NULL CHECK (new_a_day >= 0),
    retention DOUBLE PRECISION NOT NULL CHECK (retention BETWEEN 0.7 AND 0.99),
    time_factor DOUBLE PRECISION NOT NULL CHECK (time_factor BETWEEN 1.0 AND 4.0)
);

CREATE TABLE practice_round (
    learner words NOT NULL REFERENCES learner (id),
    mode words NOT NULL CHECK (mode IN ('daily', 'topical', 'mistakes', 'favourites', 'challenge', 'reading')),
    sitting words NOT NULL CHECK (sitting <> ''),
    topic words,
    kind words,
    passage words,
    items words NOT NULL CHECK (json_typeof(CAST(items AS json)) = 'array'),
    place BIGINT NOT NULL CHECK (place >= 0),
    at_ms BIGINT NOT NULL,
    PRIMARY KEY (learner, mode)
);

CREATE TABLE learner_pin (
    learner words NOT NULL PRIMARY KEY REFERENCES learner (id),
    hash words NOT NULL CHECK (starts_with(hash, '$argon2id$')),
    wrong_tries BIGINT NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
    last_try_ms BIGINT NOT NULL DEFAULT 0
);

CREATE TABLE erasure (
    learner words NOT NULL PRIMARY KEY REFERENCES learner (id)
);

CREATE TABLE exam_template (
    id words NOT NULL PRIMARY KEY,
    name words NOT NULL UNIQUE CHECK (name <> ''),
    topics words CHECK (json_typeof(CAST(topics AS json)) = 'array'),
    kinds words CHECK (json_typeof(CAST(kinds AS json)) = 'array'),
    count BIGINT NOT NULL CHECK (count >= 1),
    time_limit_ms BIGINT CHECK (time_limit_ms > 0),
    pass_mark DOUBLE PRECISION NOT NULL CHECK (pass_mark BETWEEN 0 AND 1),
    pause words NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    multiple_choice_credit words NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit words NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    saved_ms BIGINT NOT NULL
);

CREATE TABLE export (
    sequence BIGINT NOT NULL PRIMARY KEY CHECK (sequence >= 1),
    manifest_sha256 words NOT NULL UNIQUE CHECK (length(manifest_sha256) = 64),
    public_key words NOT NULL CHECK (length(public_key) = 64),
    complete BIGINT NOT NULL CHECK (complete IN (0, 1)),
    created_ms BIGINT NOT NULL
);

CREATE TABLE exported_attempt (
    attempt words NOT NULL PRIMARY KEY REFERENCES attempt (id),
    events BIGINT NOT NULL CHECK (events >= 1)
);

CREATE TABLE exported_practice_day (
    learner words NOT NULL REFERENCES learner (id),
    study_day BIGINT NOT NULL,
    answers BIGINT NOT NULL CHECK (answers >= 1),
    PRIMARY KEY (learner, study_day)
);

CREATE TABLE printed_form (
    id words NOT NULL PRIMARY KEY,
    code words NOT NULL CHECK (code <> ''),
    seed words NOT NULL,
    blueprint_name words NOT NULL,
    time_limit_ms BIGINT CHECK (time_limit_ms >= 0),
    pass_mark DOUBLE PRECISION NOT NULL,
    pause words NOT NULL CHECK (pause IN ('allowed', 'forbidden')),
    multiple_choice_credit words NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit words NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    printed_ms BIGINT NOT NULL
);

CREATE TABLE printed_entry (
    form words NOT NULL REFERENCES printed_form (id) ON DELETE CASCADE,
    version BIGINT NOT NULL CHECK (version >= 0),
    entry BIGINT NOT NULL CHECK (entry >= 0),
    wording words NOT NULL REFERENCES wording (sha256),
    option_order words NOT NULL,
    target_order words NOT NULL,
    source words NOT NULL,
    PRIMARY KEY (form, version, entry)
);

CREATE INDEX printed_entry_of_wording ON printed_entry (wording);

CREATE TABLE paper_sitting (
    attempt words NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    form words NOT NULL REFERENCES printed_form (id),
    version BIGINT NOT NULL CHECK (version >= 0),
    sat_on words NOT NULL CHECK (sat_on LIKE '____-__-__'),
    entered_ms BIGINT NOT NULL
);

CREATE INDEX paper_sitting_of_form ON paper_sitting (form);

CREATE TABLE paper_draft (
    form words NOT NULL REFERENCES printed_form (id) ON DELETE CASCADE,
    version BIGINT NOT NULL CHECK (version >= 0),
    name words NOT NULL,
    branch words NOT NULL,
    sat_on words NOT NULL,
    typed words NOT NULL CHECK (json_typeof(CAST(typed AS json)) = 'array'),
    PRIMARY KEY (form, version)
);

CREATE TABLE paper_withdrawal (
    attempt words NOT NULL PRIMARY KEY REFERENCES paper_sitting (attempt)
);

-- What a computer kept while the server was away, and has delivered since: the number of the last of it. Written in the
-- transaction that delivers, so nothing is delivered twice.
CREATE TABLE delivery (
    outbox words NOT NULL PRIMARY KEY,
    number BIGINT NOT NULL CHECK (number >= 1)
);

-- Several computers write at once, and what was begun later may be on disk earlier. Whoever reads on from the last row
-- of a learner must not miss one that came in behind it: the rows of one learner are numbered one transaction after the
-- other.
CREATE SEQUENCE practice_order AS BIGINT OWNED BY practice_response.rowid;

CREATE FUNCTION number_response() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(NEW.learner, 0));
    NEW.rowid := nextval('practice_order');
    RETURN NEW;
END;
$$;

CREATE FUNCTION number_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock(hashtextextended(r.learner, 0)) FROM practice_response r WHERE r.id = NEW.response;
    NEW.rowid := nextval('practice_order');
    RETURN NEW;
END;
$$;

CREATE TRIGGER practice_response_is_numbered BEFORE INSERT ON practice_response
    FOR EACH ROW EXECUTE FUNCTION number_response();

CREATE TRIGGER review_entry_is_numbered BEFORE INSERT ON review_entry
    FOR EACH ROW EXECUTE FUNCTION number_review();

-- Refuses what it is called for, with the trigger's argument for a reason.
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0];
END;
$$;

-- A row may go only while its own learner is being erased, or its own paper withdrawn.
CREATE FUNCTION refuse_unless_going() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    going BOOLEAN;
BEGIN
    going := CASE
        WHEN TG_TABLE_NAME = 'wording' THEN EXISTS (SELECT 1 FROM erasure)
        WHEN TG_TABLE_NAME IN ('form_entry', 'attempt_event') THEN
            EXISTS (SELECT 1 FROM erasure e JOIN attempt a ON a.learner = e.learner
                WHERE a.id = to_jsonb(OLD) ->> 'attempt')
            OR EXISTS (SELECT 1 FROM paper_withdrawal w WHERE w.attempt = to_jsonb(OLD) ->> 'attempt')
        WHEN TG_TABLE_NAME IN ('practice_points', 'review_entry') THEN
            EXISTS (SELECT 1 FROM erasure e JOIN practice_response r ON r.learner = e.learner
                WHERE r.id = to_jsonb(OLD) ->> 'response')
        ELSE EXISTS (SELECT 1 FROM erasure e WHERE e.learner = to_jsonb(OLD) ->> 'learner')
    END;
    IF NOT going THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0];
    END IF;
    RETURN OLD;
END;
$$;

CREATE TRIGGER wording_stays BEFORE UPDATE ON wording
    FOR EACH ROW EXECUTE FUNCTION refuse('the wording of an item is never changed');

CREATE TRIGGER wording_is_kept BEFORE DELETE ON wording
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('the wording of an item is never deleted');

CREATE TRIGGER form_entry_stays BEFORE UPDATE ON form_entry
    FOR EACH ROW EXECUTE FUNCTION refuse('a form is never changed');

CREATE TRIGGER form_entry_is_kept BEFORE DELETE ON form_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('a form is never deleted');

CREATE TRIGGER attempt_event_stays BEFORE UPDATE ON attempt_event
    FOR EACH ROW EXECUTE FUNCTION refuse('events are append-only');

CREATE TRIGGER attempt_event_is_kept BEFORE DELETE ON attempt_event
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('events are append-only');

CREATE TRIGGER practice_response_stays BEFORE UPDATE ON practice_response
    FOR EACH ROW EXECUTE FUNCTION refuse('answers are append-only');

CREATE TRIGGER practice_response_is_kept BEFORE DELETE ON practice_response
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('answers are append-only');

CREATE TRIGGER practice_points_stay BEFORE UPDATE ON practice_points
    FOR EACH ROW EXECUTE FUNCTION refuse('points are confirmed once');

CREATE TRIGGER practice_points_are_kept BEFORE DELETE ON practice_points
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('points are confirmed once');

CREATE TRIGGER review_entry_stays BEFORE UPDATE ON review_entry
    FOR EACH ROW EXECUTE FUNCTION refuse('the log of reviews is append-only');

CREATE TRIGGER review_entry_is_kept BEFORE DELETE ON review_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('the log of reviews is append-only');

CREATE TRIGGER favourite_event_stays BEFORE UPDATE ON favourite_event
    FOR EACH ROW EXECUTE FUNCTION refuse('events are append-only');

CREATE TRIGGER favourite_event_is_kept BEFORE DELETE ON favourite_event
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_going('events are append-only');

CREATE TRIGGER printed_entry_stays BEFORE UPDATE ON printed_entry
    FOR EACH ROW EXECUTE FUNCTION refuse('a printed form is never changed');

-- Emptying a table at once goes past the guards of its rows.
CREATE TRIGGER wording_is_not_emptied BEFORE TRUNCATE ON wording
    EXECUTE FUNCTION refuse('the wording of an item is never deleted');

CREATE TRIGGER form_entry_is_not_emptied BEFORE TRUNCATE ON form_entry
    EXECUTE FUNCTION refuse('a form is never deleted');

CREATE TRIGGER attempt_event_is_not_emptied BEFORE TRUNCATE ON attempt_event
    EXECUTE FUNCTION refuse('events are append-only');

CREATE TRIGGER practice_response_is_not_emptied BEFORE TRUNCATE ON practice_response
    EXECUTE FUNCTION refuse('answers are append-only');

CREATE TRIGGER review_entry_is_not_emptied BEFORE TRUNCATE ON review_entry
    EXECUTE FUNCTION refuse('the log of reviews is append-only');
