--liquibase formatted sql

--changeset anlin:accounts-001
CREATE SCHEMA accounts;

CREATE TABLE accounts.account (
    id                uuid PRIMARY KEY,
    version           integer NOT NULL,
    name              text,
    phone             text UNIQUE,
    email             text UNIQUE,
    password_hash     text,
    language          text NOT NULL,
    district_code     text,
    subdistrict_code  text,
    birth_date        date,
    guardian_contact  text,
    guardian_id       uuid REFERENCES accounts.account (id),
    session_epoch     integer NOT NULL,
    roles_version     integer NOT NULL,
    demo              boolean NOT NULL,
    created_at        timestamptz NOT NULL,
    erased_at         timestamptz,
    CHECK (erased_at IS NULL OR (name IS NULL AND phone IS NULL AND email IS NULL AND password_hash IS NULL))
);
CREATE INDEX account_guardian ON accounts.account (guardian_contact) WHERE guardian_contact IS NOT NULL;
CREATE INDEX account_guardian_id ON accounts.account (guardian_id) WHERE guardian_id IS NOT NULL;
CREATE INDEX account_name ON accounts.account (lower(name) text_pattern_ops);

-- Coordinators and clerks are bound to a district; other roles hold everywhere.
CREATE TABLE accounts.role_grant (
    account_id    uuid NOT NULL REFERENCES accounts.account (id),
    role          text NOT NULL,
    district_code text,
    granted_at    timestamptz NOT NULL,
    granted_by    uuid,
    UNIQUE NULLS NOT DISTINCT (account_id, role, district_code),
    CHECK ((role IN ('COORDINATOR', 'CLERK')) = (district_code IS NOT NULL))
);
--rollback DROP SCHEMA accounts CASCADE;
