--liquibase formatted sql

--changeset anlin:certification-001
CREATE SCHEMA certification;

-- A certificate is printed by the wording under which it was issued: versions of a scheme stay.
CREATE TABLE certification.scheme_version (
    slug       text NOT NULL,
    version    int NOT NULL CHECK (version > 0),
    definition jsonb NOT NULL,
    PRIMARY KEY (slug, version)
);

-- What a person has shown so far: a course passed online, later a practical test signed off.
CREATE TABLE certification.evidence (
    holder  uuid NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('COURSE', 'PRACTICE')),
    subject text NOT NULL,
    version int NOT NULL,
    met_at  timestamptz NOT NULL,
    PRIMARY KEY (holder, kind, subject)
);

CREATE SEQUENCE certification.certificate_number;

CREATE TABLE certification.certificate (
    id             uuid PRIMARY KEY,
    number         text NOT NULL UNIQUE,
    code           text NOT NULL UNIQUE CHECK (length(code) >= 26),
    scheme         text NOT NULL,
    scheme_version int NOT NULL,
    holder         uuid,
    holder_name    text,
    issuer         text NOT NULL,
    issuer_en      text NOT NULL,
    follows        uuid REFERENCES certification.certificate,
    issued_at      timestamptz NOT NULL,
    valid_from     date NOT NULL,
    valid_until    date CHECK (valid_until >= valid_from),
    revoked_at     timestamptz,
    revoked_by     uuid,
    revoked_reason text,
    demo           boolean NOT NULL,
    FOREIGN KEY (scheme, scheme_version) REFERENCES certification.scheme_version,
    CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL)),
    -- An erased holder leaves no name behind.
    CHECK ((holder IS NULL) = (holder_name IS NULL))
);

-- One award per person, scheme and predecessor, however often the event arrives and on however many servers.
CREATE UNIQUE INDEX certificate_one_award ON certification.certificate (holder, scheme, follows)
    NULLS NOT DISTINCT WHERE holder IS NOT NULL;
--rollback DROP SCHEMA certification CASCADE;
