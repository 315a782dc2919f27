package org.anlin.aeds.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.KeeperScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports that the person who asks may see. */
@Component
class ReportRows {

    private static final int MOST = 100;
    private static final String SELECT = """
            SELECT r.*, d.name FROM aeds.report r JOIN aeds.device d ON d.id = r.device
            WHERE d.removed_at IS NULL AND """ + " " + KeeperScope.OWN;

    private final JdbcClient jdbc;
    private final KeeperScope scope;
    private final CurrentAccount current;
    private final Clock clock;

    ReportRows(JdbcClient jdbc, KeeperScope scope, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
        this.clock = clock;
    }

    void add(UUID id, DeviceId device, ReportKind kind, String words, @Nullable UUID picture) {
        jdbc.sql("""
                        INSERT INTO aeds.report (id, device, kind, words, picture, reporter, state, at)
                        VALUES (:id, :device, :kind, :words, :picture, :reporter, 'OPEN', :now)
                        """)
                .param("id", id)
                .param("device", device.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("picture", picture)
                .param("reporter", current.find().map(AccountId::value).orElse(null))
                .param("now", now())
                .update();
    }

    List<ReportCard> own(DeviceId device) {
        return jdbc.sql(SELECT + " AND r.device = :device ORDER BY (r.state = 'OPEN') DESC, r.at DESC LIMIT " + MOST)
                .params(scope.keeperOrStaff().parameters())
                .param("device", device.value())
                .query(ReportRows::card)
                .list();
    }

    List<ReportCard> open() {
        return jdbc.sql(SELECT + " AND r.state = 'OPEN' ORDER BY r.at DESC LIMIT " + MOST)
                .params(scope.staff().parameters())
                .query(ReportRows::card)
                .list();
    }

    Optional<ReportCard> find(UUID report) {
        return jdbc.sql(SELECT + " AND r.id = :report")
                .params(scope.keeperOrStaff().parameters())
                .param("report", report)
                .query(ReportRows::card)
                .optional();
    }

    void decide(UUID report, ReportCard.State state, AccountId by) {
        jdbc.sql("UPDATE aeds.report SET state = ?, decided_by = ?, decided_at = ? WHERE id = ?")
                .params(state.name(), by.value(), now(), report)
                .update();
    }

    private static ReportCard card(ResultSet row, int number) throws SQLException {
        return new ReportCard(
                row.getObject("id", UUID.class),
                new DeviceId(row.getObject("device", UUID.class)),
                row.getString("name"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("picture", UUID.class),
                ReportCard.State.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
