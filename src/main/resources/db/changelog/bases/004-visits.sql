--liquibase formatted sql

--changeset anlin:bases-004
-- People of the venue itself, named by the coordinator of the district.
CREATE TABLE bases.staff (
    base     uuid NOT NULL REFERENCES bases.base ON DELETE CASCADE,
    person   uuid NOT NULL,
    added_by uuid NOT NULL,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (base, person)
);
CREATE INDEX staff_person ON bases.staff (person);

-- Groups of more people than this wait for the word of the staff; no row is what the operator set for all.
CREATE TABLE bases.visit_rule (
    base                  uuid PRIMARY KEY REFERENCES bases.base ON DELETE CASCADE,
    groups_at_once_up_to  integer NOT NULL CHECK (groups_at_once_up_to BETWEEN 0 AND 2000)
);

CREATE TABLE bases.visit_slot (
    id            uuid PRIMARY KEY,
    base          uuid NOT NULL REFERENCES bases.base,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    capacity      integer NOT NULL CHECK (capacity BETWEEN 1 AND 2000),
    -- Places of all live bookings; whoever changes it holds the row.
    taken         integer NOT NULL DEFAULT 0,
    -- An open visit, a guided class or a campaign that takes place here.
    occasion      text NOT NULL CHECK (occasion IN ('VISIT', 'CLASS', 'CAMPAIGN')),
    title         text,
    closed_reason text,
    demo          boolean NOT NULL,
    created_by    uuid,
    created_at    timestamptz NOT NULL,
    CONSTRAINT visit_slot_not_overbooked CHECK (taken BETWEEN 0 AND capacity),
    CHECK (ends_at > starts_at)
);
CREATE UNIQUE INDEX visit_slot_once ON bases.visit_slot (base, starts_at) WHERE closed_reason IS NULL;
CREATE INDEX visit_slot_base ON bases.visit_slot (base, starts_at);
CREATE INDEX visit_slot_start ON bases.visit_slot (starts_at) WHERE closed_reason IS NULL;

CREATE TABLE bases.visit_booking (
    id                uuid PRIMARY KEY,
    slot              uuid NOT NULL REFERENCES bases.visit_slot,
    -- Null once the person has left: the numbers stay.
    visitor           uuid,
    people            integer NOT NULL CHECK (people > 0),
    note              text,
    -- Null for people who come for themselves.
    organisation_kind text CHECK (organisation_kind IN ('SCHOOL', 'COMPANY', 'COMMUNITY', 'VILLAGE', 'OTHER')),
    organisation      text,
    contact_name      text,
    contact_phone     text,
    -- Shown at the door.
    code              text NOT NULL UNIQUE,
    state             text NOT NULL CHECK (state IN
                          ('REQUESTED', 'CONFIRMED', 'DECLINED', 'CANCELLED', 'REMOVED', 'SLOT_CLOSED')),
    reason            text,
    asked_at          timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    reminded_at       timestamptz,
    -- How many came; null while nobody was seen.
    came              integer CHECK (came BETWEEN 1 AND people),
    came_at           timestamptz,
    came_by           uuid,
    CHECK (state IN ('REQUESTED', 'CONFIRMED') OR came IS NULL)
);
-- What makes a double click harmless.
CREATE UNIQUE INDEX visit_booking_live ON bases.visit_booking (slot, visitor) WHERE state IN ('REQUESTED', 'CONFIRMED');
CREATE INDEX visit_booking_slot ON bases.visit_booking (slot);
CREATE INDEX visit_booking_visitor ON bases.visit_booking (visitor);

CREATE TABLE bases.visit_rating (
    booking  uuid PRIMARY KEY REFERENCES bases.visit_booking,
    stars    integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    words    text,
    rated_at timestamptz NOT NULL
);
--rollback DROP TABLE bases.visit_rating, bases.visit_booking, bases.visit_slot, bases.visit_rule, bases.staff;
