--liquibase formatted sql

--changeset anlin:bases-005
-- SEQUENCE of the calendar entries (RFC 5545): grows when the slot moves.
ALTER TABLE bases.visit_slot ADD COLUMN calendar_sequence integer NOT NULL DEFAULT 0;

-- Since when the visitor could count on it: only then it stands in calendars, and is to be struck out there.
ALTER TABLE bases.visit_booking ADD COLUMN confirmed_at timestamptz;
UPDATE bases.visit_booking SET confirmed_at = changed_at
WHERE state IN ('CONFIRMED', 'REMOVED') OR organisation_kind IS NULL;
--rollback ALTER TABLE bases.visit_booking DROP COLUMN confirmed_at;
--rollback ALTER TABLE bases.visit_slot DROP COLUMN calendar_sequence;
