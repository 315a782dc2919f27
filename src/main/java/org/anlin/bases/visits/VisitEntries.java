package org.anlin.bases.visits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bookings for those who tell people of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class VisitEntries {

    private static final String SELECT = """
            SELECT k.id, k.slot, k.visitor, b.slug, b.name, b.name_en, b.address, s.starts_at, s.ends_at, k.people,
                   k.organisation_kind IS NOT NULL AS "group", k.confirmed_at IS NOT NULL AS confirmed,
                   s.calendar_sequence, coalesce(k.reason, s.closed_reason) AS reason
            FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot JOIN bases.base b ON b.id = s.base
            """;

    private final JdbcClient jdbc;
    private final Accounts accounts;

    VisitEntries(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    public Optional<VisitEntry> of(VisitBookingId booking) {
        return jdbc.sql(SELECT + "WHERE k.id = ?")
                .param(booking.value())
                .query(VisitEntries::entry)
                .optional();
    }

    /** The live bookings of a slot; of a closed one those that ended with it. */
    public List<VisitEntry> of(VisitSlotId slot) {
        return jdbc.sql(SELECT + "WHERE k.slot = ? AND k.state IN ('REQUESTED', 'CONFIRMED', 'SLOT_CLOSED')")
                .param(slot.value())
                .query(VisitEntries::entry)
                .list();
    }

    /** The base's own staff; where nobody is named, the coordinators of its district. */
    public Set<AccountId> staffOf(VisitSlotId slot) {
        Set<AccountId> named = new HashSet<>(
                jdbc.sql("SELECT f.person FROM bases.staff f JOIN bases.visit_slot s ON s.base = f.base WHERE s.id = ?")
                        .param(slot.value())
                        .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                        .list());
        return named.isEmpty() ? accounts.staffOf(district(slot)) : named;
    }

    private String district(VisitSlotId slot) {
        return jdbc.sql("""
                        SELECT coalesce(b.district_code, '-') FROM bases.visit_slot s JOIN bases.base b ON b.id = s.base
                        WHERE s.id = ?""").param(slot.value()).query(String.class).optional().orElse("-");
    }

    private static VisitEntry entry(ResultSet row, int number) throws SQLException {
        @Nullable UUID visitor = row.getObject("visitor", UUID.class);
        return new VisitEntry(
                new VisitBookingId(row.getObject("id", UUID.class)),
                new VisitSlotId(row.getObject("slot", UUID.class)),
                visitor == null ? null : new AccountId(visitor),
                row.getString("slug"),
                row.getString("name"),
                row.getString("name_en"),
                row.getString("address"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getInt("people"),
                row.getBoolean("group"),
                row.getBoolean("confirmed"),
                row.getInt("calendar_sequence"),
                row.getString("reason"));
    }
}
