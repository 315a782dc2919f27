--liquibase formatted sql

--changeset anlin:bases-001
CREATE SCHEMA bases;

CREATE SEQUENCE bases.base_number START 1001;

CREATE TABLE bases.base (
    id               uuid PRIMARY KEY,
    version          integer NOT NULL,
    -- Its number in the catalogue and in its address.
    slug             text NOT NULL UNIQUE,
    name             text NOT NULL,
    name_en          text,
    aliases          text[] NOT NULL,
    kind             text NOT NULL,
    organiser        text,
    district_code    text,
    subdistrict_code text,
    address          text,
    -- WGS-84, and in what it was given.
    lat              double precision,
    lon              double precision,
    datum            text CHECK (datum IN ('WGS84', 'GCJ02', 'BD09')),
    transport        text,
    accessibility    text,
    phone            text,
    -- Null while only the words of the source are known.
    hours            jsonb,
    hours_note       text,
    fee              text,
    -- Only where a rule or the venue's own announcement makes it so.
    free             boolean NOT NULL,
    booking          text NOT NULL CHECK (booking IN ('NONE', 'AHEAD', 'GROUPS', 'OPEN_DAYS', 'UNKNOWN')),
    booking_note     text,
    themes           text[] NOT NULL,
    topics           text[] NOT NULL,
    audiences        text[] NOT NULL,
    activities       text,
    unsure           text,
    -- Whether visitors are asked to call first, because nobody has checked lately.
    call_first       boolean NOT NULL,
    -- The year, or year and month, of what is said here.
    as_of            text CHECK (as_of ~ '^\d{4}(-\d{2})?$'),
    state            text NOT NULL CHECK (state IN ('DRAFT', 'PUBLISHED', 'CLOSED')),
    demo             boolean NOT NULL,
    -- What was said in content/bases: for staff only, their addresses are no links for the public.
    confidence       text NOT NULL CHECK (confidence IN ('SOURCE', 'MIXED', 'OWN', 'STAFF')),
    sources          text,
    source_note      text,
    imported_hash    text,
    changed_by       uuid,
    changed_at       timestamptz NOT NULL,
    CHECK ((lat IS NULL) = (lon IS NULL) AND (lat IS NULL) = (datum IS NULL)),
    CHECK (state <> 'PUBLISHED' OR confidence <> 'OWN')
);
CREATE INDEX base_district ON bases.base (district_code, state);
CREATE INDEX base_open ON bases.base (state) WHERE hours IS NOT NULL;

CREATE TABLE bases.picture (
    id       uuid PRIMARY KEY,
    base     uuid NOT NULL REFERENCES bases.base,
    words    text NOT NULL,
    width    integer NOT NULL,
    height   integer NOT NULL,
    added_at timestamptz NOT NULL
);
CREATE INDEX picture_base ON bases.picture (base, added_at);
--rollback DROP SCHEMA bases CASCADE;
