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
    -- What fills the placeholders of the kind's texts, per language.
    chinese    text[] NOT NULL,
    english    text[] NOT NULL,
    -- Where one acts on it.
    path       text NOT NULL,
    -- The calendar entry that goes with the e-mail, and its method.
    method     text CHECK (method IN ('REQUEST', 'CANCEL')),
    calendar   text,
    created_at timestamptz NOT NULL,
    read_at    timestamptz,
    UNIQUE (recipient, occasion),
    CHECK ((method IS NULL) = (calendar IS NULL))
);
CREATE INDEX message_inbox ON notifications.message (recipient, created_at DESC);

-- The queue: taken with SKIP LOCKED, tried again with a growing pause.
CREATE TABLE notifications.delivery (
    message uuid PRIMARY KEY REFERENCES notifications.message ON DELETE CASCADE,
    state   text NOT NULL CHECK (state IN ('WAITING', 'SENT', 'UNREACHABLE', 'FAILED')),
    due_at  timestamptz NOT NULL,
    tries   integer NOT NULL DEFAULT 0
);
CREATE INDEX delivery_due ON notifications.delivery (due_at) WHERE state = 'WAITING';
--rollback DROP SCHEMA notifications CASCADE;
