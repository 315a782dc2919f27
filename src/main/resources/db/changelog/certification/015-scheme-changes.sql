--liquibase formatted sql

-- A version that an administrator wrote; without them it came with the content.
--changeset anlin:certification-015
ALTER TABLE certification.scheme_version
    ADD COLUMN changed_by uuid,
    ADD COLUMN changed_at timestamptz,
    ADD CHECK ((changed_by IS NULL) = (changed_at IS NULL));
--rollback ALTER TABLE certification.scheme_version DROP COLUMN changed_by, DROP COLUMN changed_at;
