--liquibase formatted sql

--changeset anlin:certification-004
-- Earlier certificates from a file: first looked at line by line, then taken, and given back as a whole if need be.
CREATE TABLE certification.intake (
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
    created_at timestamptz NOT NULL
);
CREATE INDEX intake_newest ON certification.intake (created_at);

CREATE TABLE certification.intake_line (
    intake         uuid NOT NULL REFERENCES certification.intake ON DELETE CASCADE,
    line           int NOT NULL,
    outcome        text NOT NULL CHECK (outcome IN ('GOOD', 'DUPLICATE', 'BAD')),
    problem        text,
    number         text,
    holder_name    text,
    scheme         text,
    scheme_version int,
    holder         uuid,
    district_code  text,
    valid_from     date,
    valid_until    date,
    PRIMARY KEY (intake, line)
);
CREATE INDEX intake_line_holder ON certification.intake_line (holder) WHERE holder IS NOT NULL;
CREATE INDEX intake_line_left_out ON certification.intake_line (intake, line) WHERE outcome <> 'GOOD';

ALTER TABLE certification.certificate ADD COLUMN intake uuid REFERENCES certification.intake;
CREATE INDEX certificate_intake ON certification.certificate (intake) WHERE intake IS NOT NULL;
CREATE INDEX certificate_replaced_by ON certification.certificate (replaced_by) WHERE replaced_by IS NOT NULL;
-- An erased holder leaves no name behind; whoever held a certificate before there was the portal may have no account.
ALTER TABLE certification.certificate
    ADD CONSTRAINT certificate_holder_named CHECK (holder IS NULL OR holder_name IS NOT NULL),
    ADD CONSTRAINT certificate_erased_nameless CHECK (holder IS NOT NULL OR holder_name IS NULL OR intake IS NOT NULL);
--rollback SELECT 1;

--changeset anlin:certification-004-constraint splitStatements:false
DO $$
DECLARE rule text;
BEGIN
    FOR rule IN SELECT conname FROM pg_constraint
        WHERE conrelid = 'certification.certificate'::regclass AND contype = 'c'
          AND pg_get_constraintdef(oid) LIKE '%(holder IS NULL) = (holder_name IS NULL)%'
    LOOP
        EXECUTE format('ALTER TABLE certification.certificate DROP CONSTRAINT %I', rule);
    END LOOP;
END $$;
--rollback SELECT 1;
