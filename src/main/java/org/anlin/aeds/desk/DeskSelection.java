package org.anlin.aeds.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.anlin.aeds.KeeperScope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The devices that a filter lets through, of the districts of the person who asks. */
@Component
class DeskSelection {

    /** The rule of {@link org.anlin.aeds.Readiness} in the words of the database; a test compares the two. */
    private static final String STATE = """
            CASE WHEN out_of_service_since IS NOT NULL THEN 'OUT_OF_SERVICE'
                WHEN least(pads_expire_on, battery_expires_on, inspection_due) < CAST(:today AS date) THEN 'OVERDUE'
                WHEN least(pads_expire_on, battery_expires_on) <= CAST(:today AS date) + 30
                    OR inspection_due <= CAST(:today AS date) + 7 THEN 'DUE'
                ELSE 'READY' END""";

    private static final String FOUND = """
            WITH own AS (
                SELECT *, CAST(coalesce(last_inspected_on, registered_on) + interval '1 month' AS date) AS inspection_due
                FROM aeds.device
                WHERE removed_at IS NULL AND %s
                  AND (CAST(:district AS text) IS NULL OR district_code = :district)
                  AND (:words = '' OR name ILIKE '%%' || :words || '%%' OR address ILIKE '%%' || :words || '%%'
                       OR serial_number = :words OR 'AED-' || lpad(number::text, 6, '0') = upper(:words))),
            every_state AS (SELECT *, %s AS state FROM own),
            found AS (SELECT * FROM every_state WHERE CAST(:state AS text) IS NULL OR state = :state)
            """.formatted(KeeperScope.OWN, STATE);

    private final JdbcClient jdbc;
    private final KeeperScope scope;
    private final Clock clock;

    DeskSelection(JdbcClient jdbc, KeeperScope scope, Clock clock) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.clock = clock;
    }

    /** @param query what to select from the table {@code found} */
    StatementSpec of(DeskFilter filter, String query) {
        Map<String, @Nullable Object> parameters = new HashMap<>(scope.staff().parameters());
        parameters.put("today", LocalDate.now(clock));
        parameters.put("district", filter.district());
        parameters.put("words", filter.words().strip().replaceAll("[%_\\\\]", ""));
        parameters.put("state", filter.state() == null ? null : filter.state().name());
        return jdbc.sql(FOUND + query).params(parameters);
    }
}
