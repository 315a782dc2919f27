--liquibase formatted sql

--changeset anlin:certification-010
-- A sign-off that was corrected afterwards: no new certificate rests on it, and what was issued on it is marked in the register.
ALTER TABLE certification.evidence ADD COLUMN withdrawn_at timestamptz CHECK (withdrawn_at IS NULL OR kind = 'PRACTICE');
--rollback ALTER TABLE certification.evidence DROP COLUMN withdrawn_at;
