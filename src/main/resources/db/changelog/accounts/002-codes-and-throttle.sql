--liquibase formatted sql

--changeset anlin:accounts-002
-- One code per purpose and contact; both are kept as keyed hashes only.
CREATE TABLE accounts.code (
    purpose     text NOT NULL,
    contact_key bytea NOT NULL,
    code_hash   bytea NOT NULL,
    tries       integer NOT NULL,
    expires_at  timestamptz NOT NULL,
    PRIMARY KEY (purpose, contact_key)
);

-- Bucket4j's buckets, so that limits hold over all instances and restarts.
CREATE TABLE accounts.throttle (
    id         text PRIMARY KEY,
    state      bytea,
    expires_at bigint
);

-- Where the demo's messages end, instead of phones and mailboxes.
CREATE TABLE accounts.outbox (
    id      uuid PRIMARY KEY,
    sent_at timestamptz NOT NULL,
    contact text NOT NULL,
    subject text NOT NULL,
    message text NOT NULL
);

-- What a person, or for a child its guardian, agreed to, in which version.
CREATE TABLE accounts.consent (
    id           uuid PRIMARY KEY,
    account_id   uuid NOT NULL REFERENCES accounts.account (id),
    document     text NOT NULL,
    version      text NOT NULL,
    given_at     timestamptz NOT NULL,
    given_by     uuid NOT NULL REFERENCES accounts.account (id),
    withdrawn_at timestamptz
);
CREATE INDEX consent_account ON accounts.consent (account_id);

-- The key that opens the number is not in the database; the fingerprint finds a number without opening any.
CREATE TABLE accounts.resident_id (
    account_id  uuid PRIMARY KEY REFERENCES accounts.account (id),
    ciphertext  bytea NOT NULL,
    fingerprint bytea NOT NULL CONSTRAINT resident_id_fingerprint UNIQUE,
    stored_at   timestamptz NOT NULL
);
--rollback DROP TABLE accounts.resident_id, accounts.consent, accounts.outbox, accounts.throttle, accounts.code;
