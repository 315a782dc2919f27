--liquibase formatted sql

--changeset anlin:bases-002
CREATE TABLE bases.assessment (
    id          uuid PRIMARY KEY,
    base        uuid NOT NULL REFERENCES bases.base,
    -- The version of content/bases/assessment.yaml by which it was assessed.
    checklist   integer NOT NULL,
    points      jsonb NOT NULL,
    score       integer NOT NULL CHECK (score BETWEEN 0 AND 100),
    passed      boolean NOT NULL,
    note        text,
    assessed_on date NOT NULL,
    -- Null when it did not pass.
    valid_until date,
    next_due    date NOT NULL,
    assessed_by uuid NOT NULL,
    CHECK (passed = (valid_until IS NOT NULL))
);
CREATE INDEX assessment_base ON bases.assessment (base, assessed_on DESC, id DESC);

-- What has to have a base, from a day on: each district or each subdistrict.
CREATE TABLE bases.coverage_unit (
    since  date PRIMARY KEY,
    unit   text NOT NULL CHECK (unit IN ('DISTRICT', 'SUBDISTRICT')),
    set_by uuid
);
INSERT INTO bases.coverage_unit (since, unit) VALUES ('2023-01-01', 'DISTRICT');
--rollback DROP TABLE bases.assessment; DROP TABLE bases.coverage_unit;
