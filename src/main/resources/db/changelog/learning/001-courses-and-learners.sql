--liquibase formatted sql

--changeset anlin:learning-001
CREATE SCHEMA learning;

-- The version that newcomers get; withdrawn courses keep their versions for those who are in the middle.
CREATE TABLE learning.course (
    slug         text PRIMARY KEY,
    version      integer NOT NULL,
    withdrawn_at timestamptz
);

-- A version never changes once it is imported (ADR "Course versions").
CREATE TABLE learning.course_version (
    course       text NOT NULL REFERENCES learning.course (slug),
    version      integer NOT NULL,
    content_hash text NOT NULL,
    outline      jsonb NOT NULL,
    imported_at  timestamptz NOT NULL,
    PRIMARY KEY (course, version)
);

CREATE TABLE learning.lesson (
    course   text NOT NULL,
    version  integer NOT NULL,
    slug     text NOT NULL,
    position integer NOT NULL,
    module   text NOT NULL,
    title    text NOT NULL,
    title_en text NOT NULL,
    summary  text NOT NULL,
    minutes  integer NOT NULL,
    keywords text[] NOT NULL,
    markdown text NOT NULL,
    PRIMARY KEY (course, version, slug),
    UNIQUE (course, version, position),
    FOREIGN KEY (course, version) REFERENCES learning.course_version
);

-- answer is sorted, so that a choice is right when the arrays are equal.
CREATE TABLE learning.question (
    course      text NOT NULL,
    version     integer NOT NULL,
    id          text NOT NULL,
    position    integer NOT NULL,
    topic       text NOT NULL,
    type        text NOT NULL,
    stem        text NOT NULL,
    options     jsonb NOT NULL,
    answer      text[] NOT NULL CHECK (cardinality(answer) > 0),
    explanation text NOT NULL,
    source      text NOT NULL,
    PRIMARY KEY (course, version, id),
    FOREIGN KEY (course, version) REFERENCES learning.course_version
);

CREATE TABLE learning.media (
    course  text NOT NULL,
    version integer NOT NULL,
    name    text NOT NULL,
    bytes   bytea NOT NULL,
    PRIMARY KEY (course, version, name),
    FOREIGN KEY (course, version) REFERENCES learning.course_version
);

-- What the last reading of the content found; replaced as a whole.
CREATE TABLE learning.content_problem (
    position  integer PRIMARY KEY,
    file      text NOT NULL,
    line      integer NOT NULL,
    key       text NOT NULL,
    arguments text[] NOT NULL,
    found_at  timestamptz NOT NULL
);

CREATE TABLE learning.course_progress (
    learner       uuid NOT NULL,
    course        text NOT NULL,
    version       integer NOT NULL,
    last_lesson   text,
    last_position real NOT NULL DEFAULT 0 CHECK (last_position BETWEEN 0 AND 1),
    started_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    PRIMARY KEY (learner, course),
    FOREIGN KEY (course, version) REFERENCES learning.course_version
);

-- By lesson, not by version: who changes to a new version has read what kept its name.
CREATE TABLE learning.lesson_completed (
    learner      uuid NOT NULL,
    course       text NOT NULL,
    lesson       text NOT NULL,
    completed_at timestamptz NOT NULL,
    PRIMARY KEY (learner, course, lesson),
    FOREIGN KEY (learner, course) REFERENCES learning.course_progress ON DELETE CASCADE
);

CREATE TABLE learning.attempt (
    id           uuid PRIMARY KEY,
    learner      uuid NOT NULL,
    course       text NOT NULL,
    version      integer NOT NULL,
    seed         bigint NOT NULL,
    pass_percent integer NOT NULL,
    started_at   timestamptz NOT NULL,
    submitted_at timestamptz,
    score        integer,
    total        integer NOT NULL,
    passed       boolean,
    FOREIGN KEY (course, version) REFERENCES learning.course_version,
    CHECK ((submitted_at IS NULL) = (score IS NULL) AND (score IS NULL) = (passed IS NULL))
);
CREATE UNIQUE INDEX attempt_open ON learning.attempt (learner, course) WHERE submitted_at IS NULL;
CREATE INDEX attempt_learner ON learning.attempt (learner, course, started_at);

CREATE TABLE learning.attempt_question (
    attempt     uuid NOT NULL REFERENCES learning.attempt ON DELETE CASCADE,
    position    integer NOT NULL,
    question    text NOT NULL,
    options     text[] NOT NULL,
    chosen      text[] NOT NULL DEFAULT '{}',
    answered_at timestamptz,
    PRIMARY KEY (attempt, position)
);

CREATE TABLE learning.course_passed (
    learner   uuid NOT NULL,
    course    text NOT NULL,
    version   integer NOT NULL,
    attempt   uuid NOT NULL REFERENCES learning.attempt,
    passed_at timestamptz NOT NULL,
    PRIMARY KEY (learner, course, version)
);
--rollback DROP SCHEMA learning CASCADE;
