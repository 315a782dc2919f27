package org.anlin.bases.visits.arrival;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Contacts;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.VisitSlotId;
import org.anlin.bases.visits.booking.BookingState;
import org.anlin.bases.visits.booking.ContactPhone;
import org.anlin.bases.visits.staff.BaseScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is expected in a slot, within the reach of whoever asks. */
@Component
class ArrivalRows {

    private static final String FROM = """
            FROM bases.visit_booking k JOIN bases.visit_slot s ON s.id = k.slot JOIN bases.base b ON b.id = s.base
            WHERE\s""" + BaseScope.OWN + " AND k.state IN ('REQUESTED', 'CONFIRMED')";
    private static final String LINES =
            "SELECT k.id, k.visitor, k.organisation, k.contact_name, k.contact_phone, k.note, k.people, k.state, k.came "
                    + FROM + " AND k.slot = :slot ORDER BY k.asked_at, k.id";

    private record Row(
            VisitBookingId id,
            @Nullable AccountId visitor,
            @Nullable String organisation,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String note,
            int people,
            BookingState state,
            @Nullable Integer came) {}

    private final JdbcClient jdbc;
    private final BaseScope scope;
    private final Accounts accounts;
    private final Contacts contacts;

    ArrivalRows(JdbcClient jdbc, BaseScope scope, Accounts accounts, Contacts contacts) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.accounts = accounts;
        this.contacts = contacts;
    }

    List<ArrivalLine> of(VisitSlotId slot) {
        List<Row> rows = rows(slot);
        List<AccountId> visitors =
                rows.stream().map(Row::visitor).filter(Objects::nonNull).toList();
        Map<AccountId, String> names = accounts.names(visitors);
        Map<AccountId, String> masked = contacts.masked(visitors);
        return rows.stream().map(row -> line(row, names, masked)).toList();
    }

    Optional<Coded> withCode(String code) {
        return jdbc.sql("SELECT k.id, k.slot, b.slug " + FROM + " AND k.code = :code")
                .params(scope.parameters())
                .param("code", code)
                .query((row, number) -> new Coded(
                        new VisitBookingId(row.getObject("id", UUID.class)),
                        new VisitSlotId(row.getObject("slot", UUID.class)),
                        row.getString("slug")))
                .optional();
    }

    private List<Row> rows(VisitSlotId slot) {
        return jdbc.sql(LINES)
                .params(scope.parameters())
                .param("slot", slot.value())
                .query((row, number) -> {
                    @Nullable UUID visitor = row.getObject("visitor", UUID.class);
                    return new Row(
                            new VisitBookingId(row.getObject("id", UUID.class)),
                            visitor == null ? null : new AccountId(visitor),
                            row.getString("organisation"),
                            row.getString("contact_name"),
                            row.getString("contact_phone"),
                            row.getString("note"),
                            row.getInt("people"),
                            BookingState.valueOf(row.getString("state")),
                            row.getObject("came", Integer.class));
                })
                .list();
    }

    private static ArrivalLine line(Row row, Map<AccountId, String> names, Map<AccountId, String> masked) {
        AccountId visitor = row.visitor();
        String name = visitor == null ? "" : names.getOrDefault(visitor, "");
        String contact = visitor == null ? "" : masked.getOrDefault(visitor, "");
        String phone = row.contactPhone();
        return new ArrivalLine(
                row.id(),
                row.contactName() == null ? name : row.contactName(),
                phone == null ? contact : new ContactPhone(phone).masked(),
                row.organisation(),
                row.note(),
                row.people(),
                row.state(),
                row.came());
    }
}
