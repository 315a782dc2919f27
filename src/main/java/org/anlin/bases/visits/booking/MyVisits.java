package org.anlin.bases.visits.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the person who asks has booked. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MyVisits {

    private static final String SELECT = """
            SELECT k.id, k.slot, b.slug, b.name, b.name_en, b.address, s.starts_at, s.ends_at, s.title, k.people,
                   k.organisation, k.note, k.code, k.state, coalesce(k.reason, s.closed_reason) AS reason, k.came
            FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot JOIN bases.base b ON b.id = s.base
            WHERE k.visitor = :me
            """;

    private final JdbcClient jdbc;
    private final CurrentAccount current;

    MyVisits(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** In the order of the slots, those that ended included. */
    public List<MyVisit> all() {
        return own(SELECT + "ORDER BY s.starts_at, k.asked_at")
                .query(MyVisits::visit)
                .list();
    }

    /** A booking of others is as unknown as one that does not exist. */
    public MyVisit find(VisitBookingId id) {
        return own(SELECT + "AND k.id = :id")
                .param("id", id.value())
                .query(MyVisits::visit)
                .optional()
                .orElseThrow(() -> new RuleViolation("visits.booking.unknown"));
    }

    /** The live booking in a slot. */
    public Optional<MyVisit> in(VisitSlotId slot) {
        return own(SELECT + "AND k.slot = :slot AND k.state IN ('REQUESTED', 'CONFIRMED')")
                .param("slot", slot.value())
                .query(MyVisits::visit)
                .optional();
    }

    private StatementSpec own(String sql) {
        return jdbc.sql(sql).param("me", current.id().value());
    }

    private static MyVisit visit(ResultSet row, int number) throws SQLException {
        return new MyVisit(
                new VisitBookingId(row.getObject("id", UUID.class)),
                new VisitSlotId(row.getObject("slot", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("address"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("title"),
                row.getInt("people"),
                row.getString("organisation"),
                row.getString("note"),
                row.getString("code"),
                BookingState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getObject("came", Integer.class));
    }
}
