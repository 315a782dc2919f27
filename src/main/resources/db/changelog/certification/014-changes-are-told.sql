--liquibase formatted sql

-- Portals keep certificates that strangers verify in memory, and forget them when they hear of a change.
--changeset anlin:certification-014 splitStatements:false
CREATE FUNCTION certification.tell_of_changes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NOTIFY certificate_changed;
    RETURN NULL;
END $$;
CREATE TRIGGER certificate_changed AFTER UPDATE OR DELETE OR TRUNCATE ON certification.certificate
    FOR EACH STATEMENT EXECUTE FUNCTION certification.tell_of_changes();
--rollback DROP TRIGGER certificate_changed ON certification.certificate; DROP FUNCTION certification.tell_of_changes();
