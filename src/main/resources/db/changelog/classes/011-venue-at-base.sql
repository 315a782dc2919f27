--liquibase formatted sql

--changeset anlin:classes-011
-- A venue may be at an outreach base, by the name of the base in addresses; its address and place are those of the base.
ALTER TABLE classes.venue ADD COLUMN base text;
CREATE INDEX venue_base ON classes.venue (base) WHERE base IS NOT NULL;
--rollback ALTER TABLE classes.venue DROP COLUMN base;
