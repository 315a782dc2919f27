--liquibase formatted sql

--changeset anlin:search-003
-- The text itself in English, where a module can say it: bases, classes, AEDs.
ALTER TABLE search.published_document ADD COLUMN body_en text, ADD COLUMN html_en text;
--rollback ALTER TABLE search.published_document DROP COLUMN body_en, DROP COLUMN html_en;
