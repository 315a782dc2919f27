--liquibase formatted sql

--changeset anlin:certification-002
-- A course counts once; a practical test is shown anew at each class.
ALTER TABLE certification.evidence DROP CONSTRAINT evidence_pkey;
ALTER TABLE certification.evidence
    ADD COLUMN training_class uuid,
    ADD COLUMN examiner uuid,
    ADD CHECK ((kind = 'PRACTICE') = (training_class IS NOT NULL)),
    ADD CHECK ((training_class IS NULL) = (examiner IS NULL));
CREATE UNIQUE INDEX evidence_once ON certification.evidence (holder, kind, subject, training_class) NULLS NOT DISTINCT;

-- The days before and after the expiry as the scheme had them at issue; which state follows is a matter of the day alone.
ALTER TABLE certification.certificate
    ADD COLUMN window_days int NOT NULL DEFAULT 90 CHECK (window_days >= 0),
    ADD COLUMN grace_days int NOT NULL DEFAULT 0 CHECK (grace_days >= 0),
    -- Where the holder lived at issue: whose coordinators see it.
    ADD COLUMN district_code text,
    -- The class whose practice it rests on.
    ADD COLUMN training_class uuid,
    ADD COLUMN replaced_by uuid REFERENCES certification.certificate,
    -- Its place in the published lists of revocations.
    ADD COLUMN status_index bigint NOT NULL GENERATED ALWAYS AS IDENTITY;
ALTER TABLE certification.certificate
    ADD COLUMN expiring_from date GENERATED ALWAYS AS (valid_until - window_days) STORED,
    ADD COLUMN grace_until date GENERATED ALWAYS AS (valid_until + grace_days) STORED,
    ADD CHECK (replaced_by IS NULL OR revoked_at IS NULL);

-- A certificate has one successor, and a class gives a person one certificate of a scheme.
CREATE UNIQUE INDEX certificate_one_successor ON certification.certificate (follows) WHERE follows IS NOT NULL;
CREATE UNIQUE INDEX certificate_one_per_class ON certification.certificate (training_class, holder, scheme)
    WHERE training_class IS NOT NULL AND holder IS NOT NULL;
CREATE UNIQUE INDEX certificate_status_index ON certification.certificate (status_index);
--rollback SELECT 1;
