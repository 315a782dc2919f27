--liquibase formatted sql

--changeset anlin:certification-003
-- The register as staff ask for it: newest first, by scheme, by district, by number or name, by the day it ends, what is no longer in force.
CREATE INDEX certificate_newest ON certification.certificate (issued_at, id);
CREATE INDEX certificate_scheme ON certification.certificate (scheme, issued_at, id);
CREATE INDEX certificate_district ON certification.certificate (district_code, issued_at, id);
CREATE INDEX certificate_number_prefix ON certification.certificate (number text_pattern_ops);
CREATE INDEX certificate_name_prefix ON certification.certificate (holder_name text_pattern_ops);
CREATE INDEX certificate_end ON certification.certificate (valid_until, id)
    WHERE revoked_at IS NULL AND replaced_by IS NULL;
CREATE INDEX certificate_district_end ON certification.certificate (district_code, valid_until, id)
    WHERE revoked_at IS NULL AND replaced_by IS NULL;
CREATE INDEX certificate_revoked ON certification.certificate (issued_at, id) WHERE revoked_at IS NOT NULL;
CREATE INDEX certificate_replaced ON certification.certificate (issued_at, id) WHERE replaced_by IS NOT NULL;
CREATE INDEX certificate_status_set ON certification.certificate (status_index)
    WHERE revoked_at IS NOT NULL OR replaced_by IS NOT NULL;

-- Each step of a certificate is announced once, whatever happens to the portal meanwhile.
CREATE TABLE certification.reminder (
    certificate uuid NOT NULL REFERENCES certification.certificate ON DELETE CASCADE,
    step        int NOT NULL,
    sent_at     timestamptz NOT NULL,
    PRIMARY KEY (certificate, step)
);
--rollback SELECT 1;
