--liquibase formatted sql

--changeset anlin:bases-006 splitStatements:false
-- Their names were given by PostgreSQL.
DO $$
DECLARE old text;
BEGIN
    FOR old IN
        SELECT conname FROM pg_constraint
        WHERE conrelid = 'bases.visit_booking'::regclass AND contype = 'c'
          AND (pg_get_constraintdef(oid) LIKE '%SLOT_CLOSED%' OR pg_get_constraintdef(oid) LIKE '%came >= 1%')
    LOOP
        EXECUTE format('ALTER TABLE bases.visit_booking DROP CONSTRAINT %I', old);
    END LOOP;
END $$;
--rollback SELECT 1;

--changeset anlin:bases-007
ALTER TABLE bases.visit_booking
    -- A group that nobody answered in time has LAPSED.
    ADD CONSTRAINT visit_booking_state CHECK (state IN
        ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'REMOVED', 'SLOT_CLOSED', 'LAPSED')),
    -- How often the staff were reminded of a group that waits: a day later, and once more before it lapses.
    ADD COLUMN urged integer NOT NULL DEFAULT 0,
    -- People at the door beyond those that were booked; they take places of the slot like all others.
    ADD COLUMN extra integer NOT NULL DEFAULT 0 CHECK (extra >= 0),
    ADD CONSTRAINT visit_booking_came CHECK (came BETWEEN 1 AND people + extra);
CREATE INDEX visit_booking_waiting ON bases.visit_booking (slot) WHERE state = 'REQUESTED';
--rollback DROP INDEX bases.visit_booking_waiting;
--rollback ALTER TABLE bases.visit_booking DROP CONSTRAINT visit_booking_came, DROP CONSTRAINT visit_booking_state;
--rollback ALTER TABLE bases.visit_booking DROP COLUMN extra, DROP COLUMN urged;
