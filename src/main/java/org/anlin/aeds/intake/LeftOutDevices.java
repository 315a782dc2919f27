package org.anlin.aeds.intake;

import java.util.List;
import org.anlin.shared.intake.IntakeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The report of a list: what is not taken or not followed, with the labels of the devices that it is or looks like. */
@Component
class LeftOutDevices {

    private final JdbcClient jdbc;

    LeftOutDevices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<LeftOutDevice> of(IntakeId id, int offset, int limit) {
        return jdbc.sql("""
                        SELECT l.line, l.outcome = 'DUPLICATE' AS duplicate, l.problem, l.warning, l.name, d.number
                        FROM aeds.intake_line l LEFT JOIN aeds.device d ON d.id = l.device
                        WHERE l.intake = ? AND (l.outcome <> 'GOOD' OR l.warning IS NOT NULL) ORDER BY l.line OFFSET ? LIMIT ?""")
                .params(id.value(), offset, limit)
                .query(LeftOutDevice.class)
                .list();
    }
}
