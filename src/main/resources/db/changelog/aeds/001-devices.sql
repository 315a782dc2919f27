--liquibase formatted sql

--changeset anlin:aeds-001
CREATE SCHEMA aeds;

CREATE SEQUENCE aeds.number;

-- A public defibrillator. Whether it is ready follows from its dates and today, and is stored nowhere.
CREATE TABLE aeds.device (
    id                    uuid PRIMARY KEY,
    version               int NOT NULL,
    number                bigint NOT NULL DEFAULT nextval('aeds.number') UNIQUE,
    slug                  text NOT NULL UNIQUE,
    -- Stands in the QR label; whoever has not seen the label cannot guess it.
    code                  text NOT NULL UNIQUE,
    name                  text NOT NULL,
    name_en               text,
    district_code         text NOT NULL,
    subdistrict_code      text,
    address               text NOT NULL,
    floor                 text,
    spot                  text NOT NULL,
    -- WGS-84, and beside it what was given.
    lat                   double precision NOT NULL CHECK (lat BETWEEN 39.4 AND 41.1),
    lon                   double precision NOT NULL CHECK (lon BETWEEN 115.4 AND 117.6),
    given_lat             double precision NOT NULL,
    given_lon             double precision NOT NULL,
    datum                 text NOT NULL CHECK (datum IN ('WGS84', 'GCJ02', 'BD09')),
    hours                 jsonb NOT NULL,
    -- Devices with the same hours are open at the same times: that is asked of each set of hours once.
    hours_key             text GENERATED ALWAYS AS (md5(hours::text)) STORED,
    model                 text,
    serial_number         text,
    pads_expire_on        date,
    battery_expires_on    date,
    owner                 text,
    keeper                uuid,
    -- For staff, never public.
    phone                 text,
    photo                 uuid,
    registered_on         date NOT NULL,
    last_inspected_on     date,
    out_of_service_since  timestamptz,
    out_of_service_reason text,
    removed_at            timestamptz,
    source                text,
    intake                uuid,
    demo                  boolean NOT NULL DEFAULT false,
    updated_at            timestamptz NOT NULL,
    CHECK ((out_of_service_since IS NULL) = (out_of_service_reason IS NULL))
);
CREATE INDEX device_district ON aeds.device (district_code, name);
CREATE INDEX device_hours ON aeds.device (hours_key);
CREATE INDEX device_keeper ON aeds.device (keeper) WHERE keeper IS NOT NULL;
CREATE UNIQUE INDEX device_serial ON aeds.device (lower(model), lower(serial_number))
    WHERE serial_number IS NOT NULL AND removed_at IS NULL;

-- Re-encoded pictures, without what the camera wrote about place and person.
CREATE TABLE aeds.picture (
    id         uuid PRIMARY KEY,
    bytes      bytea NOT NULL,
    public     boolean NOT NULL,
    created_at timestamptz NOT NULL
);
--rollback DROP SCHEMA aeds CASCADE;
