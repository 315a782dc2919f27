--liquibase formatted sql

--changeset anlin:aeds-003
-- Official lists: first looked at line by line, then taken, and given back as a whole if need be.
CREATE TABLE aeds.intake (
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
CREATE INDEX intake_newest ON aeds.intake (created_at);

CREATE TABLE aeds.intake_line (
    intake        uuid NOT NULL REFERENCES aeds.intake ON DELETE CASCADE,
    line          int NOT NULL,
    outcome       text NOT NULL CHECK (outcome IN ('GOOD', 'DUPLICATE', 'BAD')),
    problem       text,
    name          text,
    -- The device that it changes, or that it looks like; after taking it, the one that it became.
    device        uuid,
    -- Also of a line whose latitude and longitude are swapped: as it would be the other way round.
    draft         jsonb,
    -- What stood there before, and the version that taking it made: who changed it later keeps it.
    before        jsonb,
    taken_version int,
    PRIMARY KEY (intake, line)
);
--rollback DROP TABLE aeds.intake_line; DROP TABLE aeds.intake;
