package org.anlin.bases;

import java.time.Clock;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.audit.AuditLog;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.images.Photo;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators do to the bases of their districts. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseUpkeep {

    private final KeptBases kept;
    private final Pictures pictures;
    private final AuditLog audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    BaseUpkeep(
            KeptBases kept, Pictures pictures, AuditLog audit, CurrentAccount current, JdbcClient jdbc, Clock clock) {
        this.kept = kept;
        this.pictures = pictures;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A draft; answers its number in the catalogue. */
    public String add(BaseDetails details) {
        kept.require(details.site());
        long number = jdbc.sql("SELECT nextval('bases.base_number')")
                .query(Long.class)
                .single();
        OutreachBase base = OutreachBase.draft("BJ-B" + number, details, Provenance.STAFF, clock.instant());
        store(base, "base.added", Map.of());
        return base.slug;
    }

    /** @param version which the writer saw; refused when somebody else has changed the base since */
    public void change(String slug, int version, BaseDetails details) {
        OutreachBase base = kept.own(slug);
        if (base.version != version) {
            throw new RuleViolation("bases.changed-meanwhile");
        }
        kept.require(details.site());
        Map<String, String> what = Map.of("parts", parts(base.details(), details));
        base.describe(details);
        store(base, "base.changed", what);
    }

    public void publish(String slug) {
        OutreachBase base = kept.own(slug);
        base.publish();
        store(base, "base.published", Map.of());
    }

    /** Takes it out of the catalogue; what is known of it stays. */
    public void close(String slug) {
        OutreachBase base = kept.own(slug);
        base.close();
        base.changed(current.id(), clock.instant());
        kept.saveClosed(base, clock.instant());
        record("base.closed", slug, Map.of());
    }

    /** Removes a draft for good, as if it had never been written. */
    public void discard(String slug) {
        OutreachBase base = kept.own(slug);
        if (base.state != BaseState.DRAFT) {
            throw new RuleViolation("bases.discard.not-a-draft");
        }
        kept.delete(base);
        record("base.discarded", slug, Map.of());
    }

    public void addPicture(String slug, Photo photo, String words) {
        OutreachBase base = kept.own(slug);
        UUID picture = pictures.add(base.id, photo, words);
        kept.refresh(base);
        record("base.picture-added", slug, Map.of("picture", picture.toString()));
    }

    public void removePicture(String slug, UUID picture) {
        OutreachBase base = kept.own(slug);
        pictures.remove(base.id, picture);
        kept.refresh(base);
        record("base.picture-removed", slug, Map.of("picture", picture.toString()));
    }

    private void store(OutreachBase base, String action, Map<String, String> details) {
        base.changed(current.id(), clock.instant());
        kept.save(base);
        record(action, base.slug, details);
    }

    private void record(String action, String slug, Map<String, String> details) {
        audit.record(action, current.id().value(), "base/" + slug, details);
    }

    private static String parts(BaseDetails before, BaseDetails after) {
        var parts = new TreeSet<String>();
        add(parts, "name", before.name().equals(after.name()));
        add(parts, "site", before.site().equals(after.site()));
        add(parts, "access", before.access().equals(after.access()));
        add(parts, "offer", before.offer().equals(after.offer()));
        return String.join(",", parts);
    }

    private static void add(TreeSet<String> parts, String part, boolean same) {
        if (!same) {
            parts.add(part);
        }
    }
}
