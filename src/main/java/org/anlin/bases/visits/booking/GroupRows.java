package org.anlin.bases.visits.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.staff.BaseScope;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Reads bookings within the reach of whoever asks. */
@Component
class GroupRows {

    private static final String FROM = """
            FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot JOIN bases.base b ON b.id = s.base
            WHERE\s""" + BaseScope.OWN;
    private static final String WAITING = """
            SELECT k.id, k.slot, s.starts_at, s.ends_at, k.organisation_kind, coalesce(k.organisation, '') AS organisation,
                   coalesce(k.contact_name, '') AS contact_name, k.people, k.note
            """ + FROM + """
             AND b.slug = :slug AND k.state = 'REQUESTED' AND s.ends_at > :now
            ORDER BY s.starts_at, k.asked_at""";

    private final JdbcClient jdbc;
    private final BaseScope scope;

    GroupRows(JdbcClient jdbc, BaseScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    List<GroupLine> waiting(String slug, Instant now) {
        return own(WAITING)
                .param("slug", slug)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(GroupRows::line)
                .list();
    }

    Optional<String> phone(VisitBookingId id) {
        return own("SELECT k.contact_phone " + FROM + " AND k.id = :id AND k.contact_phone IS NOT NULL")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    /** A booking at a base of others is as unknown as one that does not exist. */
    void requireOwn(VisitBookingId id) {
        own("SELECT 1 " + FROM + " AND k.id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RuleViolation("visits.booking.unknown"));
    }

    private StatementSpec own(String sql) {
        return jdbc.sql(sql).params(scope.parameters());
    }

    private static GroupLine line(ResultSet row, int number) throws SQLException {
        return new GroupLine(
                new VisitBookingId(row.getObject("id", UUID.class)),
                new VisitSlotId(row.getObject("slot", UUID.class)),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                Group.Kind.valueOf(row.getString("organisation_kind")),
                row.getString("organisation"),
                row.getString("contact_name"),
                row.getInt("people"),
                row.getString("note"));
    }
}
