package org.anlin.classes.enrolment;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.enrolment.MyClass.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes of one person, as learner and as trainer. */
@Service
@Transactional(readOnly = true)
public class MyClasses {

    private static final String OF = """
            SELECT e.training_class, e.state AS part, e.offered_until,
                   (SELECT count(*) FROM classes.enrolment w WHERE w.training_class = e.training_class
                       AND e.state = 'WAITING' AND w.state = 'WAITING' AND w.arrival <= e.arrival) AS position
            FROM classes.enrolment e
            WHERE e.learner = :person AND (e.state IN ('SEATED', 'WAITING')
                OR e.state = 'OFFERED' AND e.offered_until > :now)
            UNION ALL
            SELECT t.training_class, 'TEACHES', NULL, 0 FROM classes.class_trainer t WHERE t.trainer = :person""";

    private record Row(
            TrainingClassId id,
            Part part,
            int position,
            @Nullable Instant offeredUntil) {}

    private final JdbcClient jdbc;
    private final TrainingClasses classes;
    private final CurrentAccount current;
    private final Clock clock;

    MyClasses(JdbcClient jdbc, TrainingClasses classes, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.current = current;
        this.clock = clock;
    }

    /** In the order of their beginning, the past ones included. */
    @PreAuthorize("isAuthenticated()")
    public List<MyClass> all() {
        return of(current.id());
    }

    /** For the calendar feed, whose address is the permission. */
    @PreAuthorize("permitAll()")
    public List<MyClass> of(AccountId person) {
        Map<TrainingClassId, Row> rows = jdbc
                .sql(OF)
                .param("person", person.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    var until = row.getObject("offered_until", OffsetDateTime.class);
                    return new Row(
                            new TrainingClassId(row.getObject("training_class", UUID.class)),
                            Part.valueOf(row.getString("part")),
                            row.getInt("position"),
                            until == null ? null : until.toInstant());
                })
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, Function.identity(), (learner, trainer) -> trainer));
        return classes.cards(rows.keySet()).stream()
                .map(card -> mine(card, java.util.Objects.requireNonNull(rows.get(card.id()))))
                .toList();
    }

    private static MyClass mine(ClassCard card, Row row) {
        return new MyClass(card, row.part(), row.position(), row.offeredUntil());
    }
}
