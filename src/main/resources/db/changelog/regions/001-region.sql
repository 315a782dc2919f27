--liquibase formatted sql

--changeset anlin:regions-001
CREATE SCHEMA regions;

CREATE TABLE regions.region (
    code             text PRIMARY KEY,
    name             text NOT NULL,
    name_en          text,
    level            text NOT NULL CHECK (level IN ('CITY', 'DISTRICT', 'SUBDISTRICT', 'FUNCTIONAL_AREA')),
    parent_code      text REFERENCES regions.region,
    population       bigint CHECK (population > 0),
    population_as_of date,
    source           text
);
CREATE INDEX region_parent ON regions.region (parent_code);
--rollback DROP SCHEMA regions CASCADE;
