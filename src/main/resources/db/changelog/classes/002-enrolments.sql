--liquibase formatted sql

--changeset anlin:classes-002
-- One row per wish for a seat; a later wish of the same person is a new row. Times tell the story, rows are never deleted
-- but when their person is erased.
CREATE TABLE classes.enrolment (
    id             uuid PRIMARY KEY,
    training_class uuid NOT NULL REFERENCES classes.training_class,
    learner        uuid NOT NULL,
    state          text NOT NULL CHECK (state IN ('SEATED', 'WAITING', 'OFFERED', 'CANCELLED', 'LAPSED', 'REMOVED')),
    -- Order of arrival: drawn while the row of the class is locked.
    arrival        bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    requested_at   timestamptz NOT NULL,
    offered_until  timestamptz,
    changed_at     timestamptz NOT NULL,
    walk_in        boolean NOT NULL DEFAULT false,
    CHECK ((state = 'OFFERED') = (offered_until IS NOT NULL))
);
-- A person holds one place in a class, seat or queue.
CREATE UNIQUE INDEX enrolment_one_place ON classes.enrolment (training_class, learner)
    WHERE state IN ('SEATED', 'WAITING', 'OFFERED');
CREATE INDEX enrolment_queue ON classes.enrolment (training_class, arrival) WHERE state = 'WAITING';
CREATE INDEX enrolment_learner ON classes.enrolment (learner, requested_at);
CREATE INDEX enrolment_offers ON classes.enrolment (offered_until) WHERE state = 'OFFERED';

-- The address of a person's calendar feed: whoever holds the token reads the feed, so it can be renewed.
CREATE TABLE classes.calendar_feed (
    person uuid PRIMARY KEY,
    token  text NOT NULL UNIQUE
);
--rollback DROP TABLE classes.calendar_feed, classes.enrolment;
