--liquibase formatted sql

--changeset anlin:bases-008
-- What somebody should know of a line that is taken all the same.
ALTER TABLE bases.intake_line ADD COLUMN warning text;
--rollback ALTER TABLE bases.intake_line DROP COLUMN warning;
