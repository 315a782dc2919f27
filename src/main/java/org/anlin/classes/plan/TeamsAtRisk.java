package org.anlin.classes.plan;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anlin.classes.ClassTrainerUnfit;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.pool.TrainerChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Classes that were published with a trainer who may not teach them any more. */
@Component
class TeamsAtRisk {

    /** Of a class {@code c}: what {@link PlanRules} asks of each of its trainers, in SQL. */
    static final String AT_RISK = """
            EXISTS (SELECT FROM classes.class_trainer t LEFT JOIN classes.trainer p ON p.person = t.trainer
                    WHERE t.training_class = c.id AND (p.person IS NULL OR p.suspended_at IS NOT NULL
                        OR CAST(c.starts_at AT TIME ZONE 'Asia/Shanghai' AS date) < p.valid_from
                        OR CAST((c.ends_at - interval '1 microsecond') AT TIME ZONE 'Asia/Shanghai' AS date) > p.valid_until
                        OR t.lead AND p.level = 'ASSISTANT'
                        OR NOT EXISTS (SELECT FROM classes.trainer_course k
                                       WHERE k.trainer = p.person AND k.course = c.course)))""";

    private static final String OF_TRAINER = """
            SELECT c.id, c.district_code FROM classes.training_class c
            WHERE c.state = 'PUBLISHED' AND c.starts_at > :now
              AND EXISTS (SELECT FROM classes.class_trainer o WHERE o.training_class = c.id AND o.trainer = :trainer)
              AND """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamsAtRisk(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Part of the transaction that limits the trainer. */
    @EventListener
    void on(TrainerChanged event) {
        List<ClassTrainerUnfit> unfit = jdbc.sql(OF_TRAINER + " " + AT_RISK)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("trainer", event.trainer().value())
                .query((row, number) -> new ClassTrainerUnfit(
                        new TrainingClassId(row.getObject("id", UUID.class)),
                        event.trainer(),
                        row.getString("district_code"),
                        event.at()))
                .list();
        unfit.forEach(events::publishEvent);
    }
}
