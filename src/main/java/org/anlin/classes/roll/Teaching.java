package org.anlin.classes.roll;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.CurrentAccount;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.classes.scope.TeachingScope;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The classes that somebody teaches, as long as their roll can be written. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
public class Teaching {

    private static final String COUNTS = """
            SELECT c.id,
                   (SELECT count(*) FROM classes.enrolment e WHERE e.training_class = c.id AND e.state = 'SEATED') AS seated,
                   (SELECT count(*) FROM classes.attendance a
                    WHERE a.training_class = c.id AND a.state IN ('PRESENT', 'LATE')) AS here
            FROM classes.training_class c WHERE c.state = 'PUBLISHED' AND
            """;

    private record Counts(TrainingClassId id, int seated, int here) {}

    private final JdbcClient jdbc;
    private final TrainingClasses classes;
    private final TeachingScope scope;
    private final RollSettings settings;
    private final CurrentAccount current;
    private final Clock clock;

    Teaching(
            JdbcClient jdbc,
            TrainingClasses classes,
            TeachingScope scope,
            RollSettings settings,
            CurrentAccount current,
            Clock clock) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.scope = scope;
        this.settings = settings;
        this.current = current;
        this.clock = clock;
    }

    /** Own classes in the order of their beginning, from those whose roll is still open. */
    public List<TaughtClass> mine() {
        return read(jdbc.sql(COUNTS + """
                         c.ends_at > :since AND EXISTS (SELECT FROM classes.class_trainer t
                            WHERE t.training_class = c.id AND t.trainer = :person)""")
                .param("since", clock.instant().minus(settings.openAfter()).atOffset(ZoneOffset.UTC))
                .param("person", current.id().value()));
    }

    public TaughtClass one(TrainingClassId id) {
        scope.require(id);
        return read(jdbc.sql(COUNTS + " c.id = :id").param("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("classes.roll.no-class"));
    }

    private List<TaughtClass> read(StatementSpec query) {
        Map<TrainingClassId, Counts> counts = query
                .query((row, number) -> new Counts(
                        new TrainingClassId(row.getObject("id", UUID.class)), row.getInt("seated"), row.getInt("here")))
                .list()
                .stream()
                .collect(Collectors.toMap(Counts::id, Function.identity()));
        return classes.cards(counts.keySet()).stream()
                .map(card -> taught(card, Objects.requireNonNull(counts.get(card.id()))))
                .toList();
    }

    private static TaughtClass taught(ClassCard card, Counts counts) {
        return new TaughtClass(card, counts.seated(), counts.here());
    }
}
