--liquibase formatted sql

--changeset anlin:classes-004
-- The roll: one line per learner, its history beside it. A second writer sees what the first wrote.
CREATE TABLE classes.attendance (
    training_class uuid NOT NULL REFERENCES classes.training_class,
    learner        uuid NOT NULL,
    state          text NOT NULL CHECK (state IN ('PRESENT', 'LATE', 'ABSENT')),
    way            text NOT NULL CHECK (way IN ('QR', 'ROLL', 'PAPER', 'WALK_IN')),
    at             timestamptz NOT NULL,
    by             uuid NOT NULL,
    PRIMARY KEY (training_class, learner)
);
CREATE TABLE classes.attendance_entry (
    id             uuid PRIMARY KEY,
    training_class uuid NOT NULL REFERENCES classes.training_class,
    learner        uuid NOT NULL,
    state          text NOT NULL,
    way            text NOT NULL,
    at             timestamptz NOT NULL,
    by             uuid NOT NULL
);
CREATE INDEX attendance_entry_class ON classes.attendance_entry (training_class, learner);

-- The checklist of a course as it was assessed: versions stay.
CREATE TABLE classes.checklist (
    course    text NOT NULL,
    version   integer NOT NULL,
    guideline text NOT NULL,
    items     jsonb NOT NULL,
    PRIMARY KEY (course, version)
);

CREATE TABLE classes.assessment (
    id             uuid PRIMARY KEY,
    training_class uuid NOT NULL REFERENCES classes.training_class,
    learner        uuid NOT NULL,
    attempt        integer NOT NULL CHECK (attempt > 0),
    course         text NOT NULL,
    checklist      integer NOT NULL,
    examiner       uuid NOT NULL,
    begun_at       timestamptz NOT NULL,
    signed_at      timestamptz,
    outcome        text CHECK (outcome IN ('PASSED', 'FAILED')),
    -- Strokes on the screen as an SVG path, when the examiner signs there.
    signature      text,
    UNIQUE (training_class, learner, attempt),
    FOREIGN KEY (course, checklist) REFERENCES classes.checklist,
    CHECK ((signed_at IS NULL) = (outcome IS NULL)),
    CONSTRAINT assessment_of_another CHECK (examiner <> learner)
);

-- Append-only: the latest entry of an item counts, a correction keeps the first and says who changed it and why.
CREATE TABLE classes.assessment_entry (
    id         uuid PRIMARY KEY,
    assessment uuid NOT NULL REFERENCES classes.assessment,
    item       text NOT NULL,
    passed     boolean NOT NULL,
    measured   numeric,
    at         timestamptz NOT NULL,
    by         uuid NOT NULL,
    reason     text
);
CREATE INDEX assessment_entry_assessment ON classes.assessment_entry (assessment, item, id);
--rollback DROP TABLE classes.assessment_entry, classes.assessment, classes.checklist, classes.attendance_entry, classes.attendance;
