--liquibase formatted sql

--changeset anlin:regions-002
-- Days that the State Council announces each year; staff enter them.
CREATE TABLE regions.public_holiday (
    day  date PRIMARY KEY,
    name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40)
);
--rollback DROP TABLE regions.public_holiday;
