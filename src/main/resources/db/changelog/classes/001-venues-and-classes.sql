--liquibase formatted sql

--changeset anlin:classes-001
-- Two classes never share a room, and no trainer is in two places: the exclusion constraints below need scalar types in GiST.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA classes;

CREATE TABLE classes.venue (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    name             text NOT NULL,
    name_en          text,
    district_code    text NOT NULL,
    subdistrict_code text,
    address          text NOT NULL,
    directions       text,
    accessibility    text,
    -- WGS-84
    lon              double precision,
    lat              double precision,
    closed_at        timestamptz,
    demo             boolean NOT NULL,
    CHECK ((lon IS NULL) = (lat IS NULL))
);
CREATE INDEX venue_district ON classes.venue (district_code);

CREATE TABLE classes.room (
    id        uuid PRIMARY KEY,
    version   integer NOT NULL,
    venue     uuid NOT NULL REFERENCES classes.venue,
    name      text NOT NULL,
    capacity  integer NOT NULL CHECK (capacity > 0),
    manikins  integer NOT NULL CHECK (manikins >= 0),
    equipment text
);
CREATE INDEX room_venue ON classes.room (venue);

CREATE TABLE classes.training_class (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    course           text NOT NULL,
    room             uuid NOT NULL REFERENCES classes.room,
    district_code    text NOT NULL,
    starts_at        timestamptz NOT NULL,
    ends_at          timestamptz NOT NULL,
    seats            integer NOT NULL CHECK (seats > 0),
    -- Seats that are held by somebody, those offered to the waitlist included. Enrolling locks this row.
    taken            integer NOT NULL DEFAULT 0,
    language         text NOT NULL,
    audience         text NOT NULL,
    note             text,
    state            text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'CANCELLED')),
    cancelled_reason text,
    series           uuid,
    -- The SEQUENCE of its calendar entry (RFC 5545): every move or cancellation is one more.
    calendar_sequence integer NOT NULL DEFAULT 0,
    created_by       uuid NOT NULL,
    created_at       timestamptz NOT NULL,
    demo             boolean NOT NULL,
    CHECK (ends_at > starts_at),
    CHECK (taken BETWEEN 0 AND seats),
    CHECK ((state = 'CANCELLED') = (cancelled_reason IS NOT NULL)),
    CONSTRAINT training_class_room_free EXCLUDE USING gist
        (room WITH =, tstzrange(starts_at, ends_at) WITH &&) WHERE (state <> 'CANCELLED')
    -- Each enrolment writes the row anew; room on its page keeps the indexes out of it.
) WITH (fillfactor = 50);
CREATE INDEX training_class_start ON classes.training_class (starts_at) WHERE state = 'PUBLISHED';
CREATE INDEX training_class_district ON classes.training_class (district_code, starts_at);
CREATE INDEX training_class_series ON classes.training_class (series) WHERE series IS NOT NULL;

-- Who teaches it. Times and state are those of the class, kept equal by it, so that the constraint can see them.
CREATE TABLE classes.class_trainer (
    training_class uuid NOT NULL REFERENCES classes.training_class,
    trainer        uuid NOT NULL,
    lead           boolean NOT NULL,
    during         tstzrange NOT NULL,
    active         boolean NOT NULL,
    PRIMARY KEY (training_class, trainer),
    CONSTRAINT class_trainer_free EXCLUDE USING gist (trainer WITH =, during WITH &&) WHERE (active)
);
CREATE UNIQUE INDEX class_trainer_one_lead ON classes.class_trainer (training_class) WHERE lead;
--rollback DROP SCHEMA classes CASCADE;
