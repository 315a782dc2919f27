package org.anlin.classes.plan;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Says in words what the database refused: the room or the trainer that another class has at that time. */
@Component
class Clashes {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final String OTHER_IN_ROOM = """
            SELECT NULL::uuid AS trainer, c.starts_at, r.name || ' · ' || v.name AS place FROM classes.training_class c
            JOIN classes.room r ON r.id = c.room JOIN classes.venue v ON v.id = r.venue
            WHERE c.room = :room AND c.state <> 'CANCELLED' AND c.id <> :id
              AND tstzrange(c.starts_at, c.ends_at) && tstzrange(:starts, :ends) ORDER BY c.starts_at LIMIT 1""";

    private static final String OTHER_OF_TRAINER = """
            SELECT t.trainer, c.starts_at, r.name || ' · ' || v.name AS place
            FROM classes.class_trainer t JOIN classes.training_class c ON c.id = t.training_class
            JOIN classes.room r ON r.id = c.room JOIN classes.venue v ON v.id = r.venue
            WHERE t.trainer = ANY(CAST(:trainers AS uuid[])) AND t.active AND c.id <> :id
              AND t.during && tstzrange(:starts, :ends) ORDER BY c.starts_at LIMIT 1""";

    private record Other(@Nullable UUID trainer, LocalDateTime startsAt, String place) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final TransactionTemplate apart;

    Clashes(JdbcClient jdbc, Accounts accounts, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.apart = new TransactionTemplate(transactions);
        // The transaction that was refused can ask nothing more.
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
    }

    /** The refusal to show for a failed write, or the failure itself when it is of another kind. */
    RuntimeException explain(RuntimeException failure, TrainingClass planned, ClassDraft draft) {
        String day = draft.starts().toLocalDate().toString();
        return switch (constraint(failure).orElse("")) {
            case "training_class_room_free" ->
                other(OTHER_IN_ROOM, planned, draft)
                        .map(other -> new RuleViolation(
                                "classes.plan.room-taken", day, other.place(), TIME.format(other.startsAt())))
                        .orElseGet(() -> new RuleViolation("classes.plan.room-taken-just-now", day));
            case "class_trainer_free" ->
                other(OTHER_OF_TRAINER, planned, draft)
                        .map(other -> new RuleViolation(
                                "classes.plan.trainer-taken",
                                day,
                                name(other),
                                other.place(),
                                TIME.format(other.startsAt())))
                        .orElseGet(() -> new RuleViolation("classes.plan.trainer-taken-just-now", day));
            default -> failure;
        };
    }

    private String name(Other other) {
        var trainer = new AccountId(Objects.requireNonNull(other.trainer()));
        return Objects.requireNonNull(
                apart.execute(status -> accounts.profile(trainer).name()));
    }

    private Optional<Other> other(String sql, TrainingClass planned, ClassDraft draft) {
        return Objects.requireNonNull(apart.execute(status -> jdbc.sql(sql)
                .param("room", draft.room().value())
                .param(
                        "trainers",
                        draft.trainers().stream().map(AccountId::toString).toArray(String[]::new))
                .param("id", planned.id.value())
                .param("starts", draft.startsAt().atOffset(ZoneOffset.UTC))
                .param("ends", draft.endsAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Other(
                        row.getObject("trainer", UUID.class),
                        LocalDateTime.ofInstant(
                                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                                TimeConfiguration.BEIJING),
                        row.getString("place")))
                .optional()));
    }

    private static Optional<String> constraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && refused.getServerErrorMessage() != null) {
                return Optional.ofNullable(refused.getServerErrorMessage().getConstraint());
            }
        }
        return Optional.empty();
    }
}
