--liquibase formatted sql

--changeset anlin:classes-005-roll
-- Which entry a line of the roll shows: who writes names the entry that they saw, so that nobody overwrites unseen.
ALTER TABLE classes.attendance ADD COLUMN entry uuid NOT NULL REFERENCES classes.attendance_entry;

-- When a class was begun, with what ratio; a second begin changes nothing. A reason stands in the audit log.
CREATE TABLE classes.begun (
    training_class uuid PRIMARY KEY REFERENCES classes.training_class,
    at             timestamptz NOT NULL,
    by             uuid NOT NULL,
    learners       integer NOT NULL,
    trainers       integer NOT NULL,
    manikins       integer NOT NULL
);
--rollback DROP TABLE classes.begun;
--rollback ALTER TABLE classes.attendance DROP COLUMN entry;
