package org.anlin.classes.plan;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.classes.TrainingClassId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who teaches a class. Its times stand beside each trainer, so that nobody can be in two places. */
@Component
class ClassTeams {

    record Team(@Nullable AccountId lead, Set<AccountId> assistants) {}

    private record Member(AccountId person, boolean lead) {}

    private final JdbcClient jdbc;

    ClassTeams(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Team of(TrainingClassId id) {
        List<Member> members = jdbc.sql("SELECT trainer, lead FROM classes.class_trainer WHERE training_class = ?")
                .param(id.value())
                .query((row, number) ->
                        new Member(new AccountId(row.getObject("trainer", UUID.class)), row.getBoolean("lead")))
                .list();
        return new Team(
                members.stream()
                        .filter(Member::lead)
                        .map(Member::person)
                        .findFirst()
                        .orElse(null),
                members.stream()
                        .filter(member -> !member.lead())
                        .map(Member::person)
                        .collect(Collectors.toSet()));
    }

    /** Writes the team anew with the times of the class. */
    void write(TrainingClass planned, ClassDraft draft) {
        jdbc.sql("DELETE FROM classes.class_trainer WHERE training_class = ?")
                .param(planned.id.value())
                .update();
        draft.trainers()
                .forEach(trainer -> jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        VALUES (:class, :trainer, :lead, tstzrange(:starts, :ends), true)""")
                        .param("class", planned.id.value())
                        .param("trainer", trainer.value())
                        .param("lead", trainer.equals(draft.lead()))
                        .param("starts", planned.startsAt.atOffset(ZoneOffset.UTC))
                        .param("ends", planned.endsAt.atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** Their time is free again. */
    void release(TrainingClassId id) {
        jdbc.sql("UPDATE classes.class_trainer SET active = false WHERE training_class = ?")
                .param(id.value())
                .update();
    }
}
