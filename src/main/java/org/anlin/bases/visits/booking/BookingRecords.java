package org.anlin.bases.visits.booking;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountErased;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.anlin.bases.visits.VisitBookingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What bases keep about a visitor: shown on request; when the person leaves, the numbers stay without the person. */
@Component
class BookingRecords implements PersonalDataSource {

    private record Export(List<Map<String, Object>> bookings, List<Map<String, Object>> staffOf) {}

    private final JdbcClient jdbc;
    private final Places places;

    BookingRecords(JdbcClient jdbc, Places places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    @Override
    public String section() {
        return "visits";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(rows("""
                        SELECT b.name AS base, s.starts_at, k.people, k.note, k.organisation_kind, k.organisation,
                               k.contact_name, k.contact_phone, k.code, k.state, k.reason, k.asked_at, k.confirmed_at,
                               k.changed_at, k.came, k.extra, k.came_at, r.stars, r.words, r.rated_at
                        FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot JOIN bases.base b ON b.id = s.base
                        LEFT JOIN bases.visit_rating r ON r.booking = k.id
                        WHERE k.visitor = ? ORDER BY k.asked_at""", account), rows("""
                        SELECT b.name AS base, f.added_at FROM bases.staff f JOIN bases.base b ON b.id = f.base
                        WHERE f.person = ? ORDER BY f.added_at""", account));
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        OffsetDateTime at = event.at().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        SELECT k.id FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot
                        WHERE k.visitor = ? AND k.state IN ('REQUESTED', 'CONFIRMED') AND s.starts_at > ?""")
                .params(event.account().value(), at)
                .query((row, number) -> new VisitBookingId(row.getObject(1, java.util.UUID.class)))
                .list()
                .forEach(id ->
                        places.hold(id).ifPresent(held -> places.end(id, BookingState.CANCELLED, null, event.at())));
        forget(event.account());
    }

    private void forget(AccountId person) {
        update("""
                UPDATE bases.visit_rating SET words = NULL
                WHERE booking IN (SELECT id FROM bases.visit_booking WHERE visitor = ?)""", person);
        update("""
                UPDATE bases.visit_booking SET visitor = NULL, note = NULL, organisation = NULL, contact_name = NULL,
                    contact_phone = NULL
                WHERE visitor = ?""", person);
        update("DELETE FROM bases.staff WHERE person = ?", person);
    }

    private void update(String sql, AccountId person) {
        jdbc.sql(sql).param(person.value()).update();
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
