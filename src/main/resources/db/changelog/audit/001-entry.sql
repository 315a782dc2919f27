--liquibase formatted sql

--changeset anlin:audit-001 splitStatements:false
CREATE SCHEMA audit;

CREATE TABLE audit.entry (
    id      uuid PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   uuid,
    action  text NOT NULL,
    subject text NOT NULL,
    details jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX entry_at ON audit.entry (at DESC);
CREATE INDEX entry_actor ON audit.entry (actor, at DESC);
CREATE INDEX entry_subject ON audit.entry (subject, at DESC);

-- What was written stays as it was written.
CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit.entry is append-only';
END $$;
CREATE TRIGGER entry_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
--rollback DROP SCHEMA audit CASCADE;
