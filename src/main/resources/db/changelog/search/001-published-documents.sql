--liquibase formatted sql

--changeset anlin:search-001
CREATE SCHEMA search;

CREATE SEQUENCE search.revision;

CREATE TABLE search.published_document (
    kind          text NOT NULL,
    slug          text NOT NULL,
    language      text NOT NULL,
    title         text NOT NULL,
    title_en      text,
    summary       text NOT NULL,
    summary_en    text,
    body          text NOT NULL,
    html          text NOT NULL,
    keywords      text[] NOT NULL,
    facets        jsonb NOT NULL,
    district_code text,
    lon           double precision,
    lat           double precision,
    starts_on     date,
    ends_on       date,
    action_path   text NOT NULL,
    source_note   text,
    unreviewed    boolean NOT NULL,
    demo          boolean NOT NULL,
    image_path    text,
    schema_type   text NOT NULL,
    content_hash  text NOT NULL,
    words         tsvector NOT NULL,
    revision      bigint NOT NULL,
    published_at  timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    withdrawn_at  timestamptz,
    PRIMARY KEY (kind, slug),
    CHECK ((lon IS NULL) = (lat IS NULL))
);
CREATE INDEX published_document_words ON search.published_document USING gin (words);
CREATE INDEX published_document_revision ON search.published_document (revision);

-- What the index does not know yet; a row goes when the index has taken that revision.
CREATE TABLE search.unindexed (
    kind     text NOT NULL,
    slug     text NOT NULL,
    revision bigint NOT NULL,
    PRIMARY KEY (kind, slug)
);
--rollback DROP SCHEMA search CASCADE;
