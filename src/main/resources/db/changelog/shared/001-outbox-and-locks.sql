--liquibase formatted sql

--changeset anlin:shared-001
CREATE SCHEMA shared;

-- Spring Modulith's event publication registry (structure v2): the outbox between modules.
CREATE TABLE shared.event_publication (
    id                     uuid PRIMARY KEY,
    listener_id            text NOT NULL,
    event_type             text NOT NULL,
    serialized_event       text NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event ON shared.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_completion_date ON shared.event_publication (completion_date);

-- ShedLock: scheduled work runs on one instance at a time.
CREATE TABLE shared.scheduled_lock (
    name       varchar(64) PRIMARY KEY,
    lock_until timestamp NOT NULL,
    locked_at  timestamp NOT NULL,
    locked_by  varchar(255) NOT NULL
);
--rollback DROP SCHEMA shared CASCADE;
