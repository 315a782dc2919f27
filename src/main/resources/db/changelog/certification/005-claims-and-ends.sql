--liquibase formatted sql

--changeset anlin:certification-005
-- Whoever an earlier certificate belongs to may come later: keyed marks of the contact and the ID number in the file, gone as
-- soon as somebody holds it.
ALTER TABLE certification.intake_line ADD COLUMN contact_mark bytea, ADD COLUMN identity_mark bytea;
ALTER TABLE certification.certificate
    ADD COLUMN contact_mark bytea,
    ADD COLUMN identity_mark bytea,
    ADD CONSTRAINT certificate_claimed CHECK (holder IS NULL OR (contact_mark IS NULL AND identity_mark IS NULL));
CREATE INDEX certificate_contact_mark ON certification.certificate (contact_mark) WHERE contact_mark IS NOT NULL;
CREATE INDEX certificate_identity_mark ON certification.certificate (identity_mark) WHERE identity_mark IS NOT NULL;

-- When somebody last worked on a file: what a dead portal left is told from what goes on.
ALTER TABLE certification.intake ADD COLUMN touched_at timestamptz NOT NULL DEFAULT '-infinity';

-- Days of ending are also asked for without a state, and names within a district.
DROP INDEX certification.certificate_end, certification.certificate_district_end;
CREATE INDEX certificate_end ON certification.certificate (valid_until, id);
CREATE INDEX certificate_district_end ON certification.certificate (district_code, valid_until, id);
CREATE INDEX certificate_district_name ON certification.certificate (district_code, holder_name text_pattern_ops);
--rollback SELECT 1;
