--liquibase formatted sql

--changeset anlin:classes-010
-- Lines of an attempt have an order that no clock can turn; whoever writes names the line that was seen.
ALTER TABLE classes.assessment_entry ADD COLUMN position integer NOT NULL CHECK (position > 0);
CREATE UNIQUE INDEX assessment_entry_order ON classes.assessment_entry (assessment, position);
DROP INDEX classes.assessment_entry_assessment;
-- What the course said about its review when the checklist was first used.
ALTER TABLE classes.checklist ADD COLUMN review_note text;
CREATE INDEX assessment_learner ON classes.assessment (learner);
--rollback SELECT 1;
