--liquibase formatted sql

--changeset anlin:accounts-003
-- People from a file: first looked at line by line, then accounts that wait for their people, and given back as a whole if need be.
CREATE TABLE accounts.intake (
    id         uuid PRIMARY KEY,
    file_name  text NOT NULL,
    state      text NOT NULL CHECK (state IN ('CHECKING', 'CHECKED', 'TAKING', 'TAKEN', 'UNDONE', 'REFUSED')),
    lines      int NOT NULL,
    checked    int NOT NULL DEFAULT 0,
    good       int NOT NULL DEFAULT 0,
    duplicates int NOT NULL DEFAULT 0,
    bad        int NOT NULL DEFAULT 0,
    taken      int NOT NULL DEFAULT 0,
    problem    text,
    created_by uuid NOT NULL,
    created_at timestamptz NOT NULL,
    touched_at timestamptz NOT NULL
);
CREATE INDEX accounts_intake_newest ON accounts.intake (created_at);

-- Lives until the file is taken or given up: then only what was wrong remains, without contacts.
CREATE TABLE accounts.intake_line (
    intake           uuid NOT NULL REFERENCES accounts.intake ON DELETE CASCADE,
    line             int NOT NULL,
    outcome          text NOT NULL CHECK (outcome IN ('GOOD', 'DUPLICATE', 'BAD')),
    problem          text,
    name             text,
    phone            text,
    email            text,
    masked           text,
    district_code    text,
    language         text,
    role             text,
    birth_date       date,
    guardian_contact text,
    account          uuid,
    PRIMARY KEY (intake, line)
);

-- An account without its person: nobody signs in to it, nobody writes to it but with the activation link.
ALTER TABLE accounts.account
    ADD COLUMN intake uuid REFERENCES accounts.intake,
    ADD COLUMN awaits_person boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT awaits_person OR password_hash IS NULL);
CREATE INDEX account_intake ON accounts.account (intake) WHERE intake IS NOT NULL;

-- The newest link that was sent to somebody; only its hash is kept.
CREATE TABLE accounts.activation (
    account_id uuid PRIMARY KEY REFERENCES accounts.account ON DELETE CASCADE,
    token_hash bytea UNIQUE,
    expires_at timestamptz NOT NULL,
    sent_at    timestamptz NOT NULL,
    -- No gateway carried it.
    failed     boolean NOT NULL DEFAULT false
);
--rollback DROP TABLE accounts.activation, accounts.intake_line CASCADE;
