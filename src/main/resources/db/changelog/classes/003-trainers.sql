--liquibase formatted sql

--changeset anlin:classes-003
-- 师资库. Validity is a period of whole days in Beijing.
CREATE TABLE classes.trainer (
    person            uuid PRIMARY KEY,
    version           integer NOT NULL,
    level             text NOT NULL CHECK (level IN ('ASSISTANT', 'INSTRUCTOR', 'LEAD')),
    valid_from        date NOT NULL,
    valid_until       date NOT NULL,
    suspended_at      timestamptz,
    suspended_reason  text,
    admitted_by       uuid NOT NULL,
    -- The assessed trial lesson that stands before admission.
    trial_course      text NOT NULL,
    trial_on          date NOT NULL,
    trial_assessor    text NOT NULL,
    trial_passed      boolean NOT NULL CHECK (trial_passed),
    demo              boolean NOT NULL,
    CHECK (valid_until >= valid_from),
    CHECK ((suspended_at IS NULL) = (suspended_reason IS NULL))
);
CREATE TABLE classes.trainer_course (
    trainer uuid NOT NULL REFERENCES classes.trainer,
    course  text NOT NULL,
    PRIMARY KEY (trainer, course)
);
-- Co-teaching before and outside of classes held here; hours in classes are counted from these.
CREATE TABLE classes.co_teaching (
    id          uuid PRIMARY KEY,
    trainer     uuid NOT NULL REFERENCES classes.trainer,
    taught_on   date NOT NULL,
    minutes     integer NOT NULL CHECK (minutes > 0),
    note        text NOT NULL,
    recorded_by uuid NOT NULL
);
CREATE INDEX co_teaching_trainer ON classes.co_teaching (trainer);

-- What learners say of a class; its trainers see average and words, never the person.
CREATE TABLE classes.rating (
    training_class uuid NOT NULL REFERENCES classes.training_class,
    learner        uuid NOT NULL,
    stars          integer NOT NULL CHECK (stars BETWEEN 1 AND 5),
    words          text,
    rated_at       timestamptz NOT NULL,
    PRIMARY KEY (training_class, learner)
);
--rollback DROP TABLE classes.rating, classes.co_teaching, classes.trainer_course, classes.trainer;
