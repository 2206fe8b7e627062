-- SPDX-FileCopyrightText: 2026 Zhixing contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- Why the tables are as they are stands in the migration of SQLite with this number.
CREATE TABLE live_room (
    id words NOT NULL PRIMARY KEY,
    code words NOT NULL CHECK (length(code) = 6),
    branch words NOT NULL,
    form words NOT NULL,
    seed words NOT NULL,
    blueprint_name words NOT NULL,
    pass_mark DOUBLE PRECISION NOT NULL,
    multiple_choice_credit words NOT NULL
        CHECK (multiple_choice_credit IN ('all_or_nothing', 'half_for_subset', 'per_option')),
    ordering_credit words NOT NULL CHECK (ordering_credit IN ('exact', 'partial')),
    item_time_ms BIGINT NOT NULL CHECK (item_time_ms >= 0),
    latency_ms BIGINT NOT NULL CHECK (latency_ms >= 0),
    speed_bonus DOUBLE PRECISION NOT NULL CHECK (speed_bonus >= 0 AND speed_bonus <= 0.2),
    seats BIGINT NOT NULL CHECK (seats >= 1),
    guests words NOT NULL CHECK (guests IN ('welcome', 'refused')),
    option_order words NOT NULL CHECK (option_order IN ('same', 'per_seat')),
    ranking words NOT NULL CHECK (ranking IN ('podium', 'none')),
    teams words NOT NULL,
    created_ms BIGINT NOT NULL
);

CREATE TABLE live_entry (
    room words NOT NULL REFERENCES live_room (id),
    entry BIGINT NOT NULL CHECK (entry >= 0),
    wording words NOT NULL REFERENCES wording (sha256),
    option_order words NOT NULL,
    target_order words NOT NULL,
    source words NOT NULL,
    passage words NOT NULL,
    PRIMARY KEY (room, entry)
);

CREATE INDEX live_entry_of_wording ON live_entry (wording);

CREATE TABLE live_member (
    room words NOT NULL REFERENCES live_room (id),
    place BIGINT NOT NULL CHECK (place >= 0),
    name words NOT NULL,
    digits words NOT NULL,
    learner words REFERENCES learner (id),
    team words NOT NULL,
    time_factor DOUBLE PRECISION NOT NULL CHECK (time_factor >= 1 AND time_factor <= 3),
    PRIMARY KEY (room, place)
);

CREATE INDEX live_member_of_learner ON live_member (learner);

CREATE TABLE live_seat (
    room words NOT NULL REFERENCES live_room (id),
    seat BIGINT NOT NULL CHECK (seat >= 0),
    name words NOT NULL,
    learner words REFERENCES learner (id),
    guest BIGINT NOT NULL CHECK (guest IN (0, 1)),
    PRIMARY KEY (room, seat)
);

CREATE INDEX live_seat_of_learner ON live_seat (learner);

CREATE TABLE live_event (
    room words NOT NULL REFERENCES live_room (id),
    seq BIGINT NOT NULL CHECK (seq >= 1),
    kind words NOT NULL CHECK (kind IN ('joined', 'took_over', 'kicked', 'locked', 'unlocked', 'team_chosen',
        'time_given', 'item_opened', 'answered', 'item_closed', 'revealed', 'skipped', 'went_back', 'paused',
        'resumed', 'extended', 'finished')),
    at_ms BIGINT NOT NULL,
    seat BIGINT,
    entry BIGINT,
    sequence BIGINT,
    answer words,
    span_ms BIGINT,
    word words,
    factor DOUBLE PRECISION,
    PRIMARY KEY (room, seq)
);

CREATE UNIQUE INDEX live_answer ON live_event (room, seat, sequence) WHERE kind = 'answered';

CREATE TABLE live_sitting (
    attempt words NOT NULL PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
    room words NOT NULL REFERENCES live_room (id),
    seat BIGINT NOT NULL CHECK (seat >= 0),
    UNIQUE (room, seat)
);

CREATE FUNCTION refuse_unless_the_seat_goes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT 1 FROM erasure e JOIN live_seat s ON s.learner = e.learner
            WHERE s.room = OLD.room AND s.seat = OLD.seat) THEN
        RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = TG_ARGV[0];
    END IF;
    RETURN OLD;
END;
$$;

CREATE TRIGGER live_entry_stays BEFORE UPDATE ON live_entry
    FOR EACH ROW EXECUTE FUNCTION refuse('what was asked in a room is never changed');

CREATE TRIGGER live_event_stays BEFORE UPDATE ON live_event
    FOR EACH ROW EXECUTE FUNCTION refuse('events are append-only');

CREATE TRIGGER live_event_is_kept BEFORE DELETE ON live_event
    FOR EACH ROW EXECUTE FUNCTION refuse_unless_the_seat_goes('events are append-only');

CREATE TRIGGER live_event_is_not_emptied BEFORE TRUNCATE ON live_event
    EXECUTE FUNCTION refuse('events are append-only');
