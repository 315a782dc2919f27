--liquibase formatted sql

--changeset anlin:search-002
-- An index that is being built beside the one that serves; whoever indexes a change writes it into both.
CREATE TABLE search.index_build (
    name       text PRIMARY KEY,
    total      bigint NOT NULL,
    done       bigint NOT NULL,
    started_at timestamptz NOT NULL
);
--rollback DROP TABLE search.index_build;
