--liquibase formatted sql

--changeset anlin:aeds-004
-- What somebody should know of a line that is taken all the same.
ALTER TABLE aeds.intake_line ADD COLUMN warning text;
--rollback ALTER TABLE aeds.intake_line DROP COLUMN warning;
