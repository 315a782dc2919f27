--liquibase formatted sql

--changeset anlin:aeds-002 splitStatements:false
-- A keeper's walk through the checklist; each tap is kept, and what is done stays as it was done.
CREATE TABLE aeds.inspection (
    id        uuid PRIMARY KEY,
    device    uuid NOT NULL REFERENCES aeds.device,
    inspector uuid NOT NULL,
    begun_at  timestamptz NOT NULL,
    done_at   timestamptz,
    pads      date,
    battery   date,
    note      text
);
CREATE UNIQUE INDEX inspection_open ON aeds.inspection (device, inspector) WHERE done_at IS NULL;
CREATE INDEX inspection_history ON aeds.inspection (device, done_at DESC) WHERE done_at IS NOT NULL;

CREATE TABLE aeds.inspection_item (
    inspection uuid NOT NULL REFERENCES aeds.inspection,
    item       text NOT NULL,
    fine       boolean NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (inspection, item)
);

CREATE FUNCTION aeds.keep_done_inspection() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.done_at IS NOT NULL THEN
        RAISE EXCEPTION 'an inspection that is done is append-only';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER inspection_is_append_only BEFORE UPDATE OR DELETE ON aeds.inspection
    FOR EACH ROW EXECUTE FUNCTION aeds.keep_done_inspection();

CREATE FUNCTION aeds.keep_done_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM aeds.inspection i WHERE i.id = coalesce(NEW.inspection, OLD.inspection) AND i.done_at IS NOT NULL) THEN
        RAISE EXCEPTION 'an inspection that is done is append-only';
    END IF;
    RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER items_are_append_only BEFORE INSERT OR UPDATE OR DELETE ON aeds.inspection_item
    FOR EACH ROW EXECUTE FUNCTION aeds.keep_done_items();

-- The pixels lie in the file store.
ALTER TABLE aeds.picture DROP COLUMN bytes;

-- What somebody who passed by says of a device; nobody needs an account for it.
CREATE TABLE aeds.report (
    id         uuid PRIMARY KEY,
    device     uuid NOT NULL REFERENCES aeds.device,
    kind       text NOT NULL CHECK (kind IN ('MISSING', 'BROKEN', 'LOCKED', 'OTHER')),
    words      text NOT NULL,
    picture    uuid REFERENCES aeds.picture,
    reporter   uuid,
    state      text NOT NULL CHECK (state IN ('OPEN', 'CONFIRMED', 'CLOSED')),
    at         timestamptz NOT NULL,
    decided_by uuid,
    decided_at timestamptz
);
CREATE INDEX report_device ON aeds.report (device, at DESC);
CREATE INDEX report_open ON aeds.report (at) WHERE state = 'OPEN';

-- Which step before which end was announced.
CREATE TABLE aeds.reminder (
    device   uuid NOT NULL REFERENCES aeds.device,
    occasion text NOT NULL CHECK (occasion IN ('INSPECTION', 'PADS', 'BATTERY')),
    ends_on  date NOT NULL,
    step     int NOT NULL,
    sent_at  timestamptz NOT NULL,
    PRIMARY KEY (device, occasion, ends_on, step)
);
--rollback DROP TABLE aeds.reminder, aeds.report, aeds.inspection_item, aeds.inspection;
