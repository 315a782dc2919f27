--liquibase formatted sql

--changeset anlin:certification-011
-- Which certificate goes on from it. Empty again when that one is revoked: a renewal that does not count renews nothing.
ALTER TABLE certification.certificate ADD COLUMN renewed_by uuid REFERENCES certification.certificate;
WITH RECURSIVE follower AS (
    SELECT follows AS old, id, replaced_by, revoked_at FROM certification.certificate c
    WHERE follows IS NOT NULL AND NOT EXISTS (SELECT FROM certification.certificate o WHERE o.replaced_by = c.id)
    UNION ALL
    SELECT f.old, n.id, n.replaced_by, n.revoked_at FROM follower f JOIN certification.certificate n ON n.id = f.replaced_by)
UPDATE certification.certificate c SET renewed_by = f.id
FROM follower f WHERE f.old = c.id AND f.replaced_by IS NULL AND f.revoked_at IS NULL;
CREATE INDEX certificate_renewed_by ON certification.certificate (renewed_by) WHERE renewed_by IS NOT NULL;
CREATE INDEX certificate_renewed ON certification.certificate (issued_at, id) WHERE renewed_by IS NOT NULL;
--rollback ALTER TABLE certification.certificate DROP COLUMN renewed_by;
