--liquibase formatted sql

--changeset anlin:certification-012
-- A state is a range of up to three days of one certificate: all of them stand in the index, so that a state that few are in
-- is told without a look at those that are in none.
CREATE INDEX certificate_state ON certification.certificate (valid_until, id, expiring_from, grace_until)
    WHERE revoked_at IS NULL AND replaced_by IS NULL AND renewed_by IS NULL;
--rollback DROP INDEX certification.certificate_state;
