--liquibase formatted sql

--changeset anlin:notifications-001
CREATE SCHEMA notifications;

-- What a person is told: the inbox, and at the same time the occasion that is told once, however often its event arrives.
CREATE TABLE notifications.message (
    id         uuid PRIMARY KEY,
    recipient  uuid NOT NULL,
    -- What happened to what, e.g. class-moved/<class>/<calendar sequence>.
    occasion   text NOT NULL,
    kind       text NOT NULL,
    -- Arguments of the kind's texts: ids, dates, titles.
    details    jsonb NOT NULL,
    path       text,
    created_at timestamptz NOT NULL,
    read_at    timestamptz,
    UNIQUE (recipient, occasion)
);
CREATE INDEX message_inbox ON notifications.message (recipient, created_at DESC);

-- The queue of one channel: taken with SKIP LOCKED, tried again with a growing pause.
CREATE TABLE notifications.delivery (
    message    uuid NOT NULL REFERENCES notifications.message ON DELETE CASCADE,
    channel    text NOT NULL CHECK (channel IN ('EMAIL')),
    state      text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'FAILED', 'UNREACHABLE')),
    due_at     timestamptz NOT NULL,
    tries      integer NOT NULL DEFAULT 0,
    sent_at    timestamptz,
    problem    text,
    PRIMARY KEY (message, channel)
);
CREATE INDEX delivery_due ON notifications.delivery (due_at) WHERE state = 'WAITING';
--rollback DROP SCHEMA notifications CASCADE;
