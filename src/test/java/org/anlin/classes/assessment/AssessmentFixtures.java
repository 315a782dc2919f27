package org.anlin.classes.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Classes of a course that began an hour ago, their trainers and learners, and whole sheets of marks. */
@Component
public class AssessmentFixtures {

    public static final String COURSE = "cpr-aed";
    public static final String RATE = "C02-S03";
    public static final String CALLING = "C02-S02";
    public static final String CRITICAL = "C02-S06";

    private final JdbcClient jdbc;
    private final ClassFixtures classes;
    private final AccountFixtures people;
    private final Clock clock;

    AssessmentFixtures(JdbcClient jdbc, ClassFixtures classes, AccountFixtures people, Clock clock) {
        this.jdbc = jdbc;
        this.classes = classes;
        this.people = people;
        this.clock = clock;
    }

    public TrainingClassId aRunningClass() {
        return aClass(clock.instant().minus(Duration.ofHours(1)));
    }

    public TrainingClassId aClass(Instant startsAt) {
        TrainingClassId id = classes.aClass(20, startsAt);
        jdbc.sql("UPDATE classes.training_class SET course = ? WHERE id = ?")
                .params(COURSE, id.value())
                .update();
        return id;
    }

    /** Signed in, in the pool for the course and in the team of the class. */
    public AccountId aTrainerOf(TrainingClassId id) {
        AccountId trainer = aTrainer();
        joins(trainer, id);
        return trainer;
    }

    /** Not active, so that the demo trainer may be in the classes of many tests at the same hour. */
    public void joins(AccountId trainer, TrainingClassId id) {
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, false, tstzrange(starts_at, ends_at), false FROM classes.training_class WHERE id = ?""").params(trainer.value(), id.value()).update();
    }

    public AccountId aTrainer() {
        var trainer = new AccountId(Identifier.next());
        qualifies(trainer);
        as(trainer, Role.TRAINER);
        return trainer;
    }

    /** With an account to sign in with. */
    public AccountId aTrainerWithPhone(String phone) {
        AccountId trainer = people.aResident(phone);
        jdbc.sql("INSERT INTO accounts.role_grant (account_id, role, granted_at) VALUES (?, 'TRAINER', now())")
                .param(trainer.value())
                .update();
        qualifies(trainer);
        return trainer;
    }

    private void qualifies(AccountId trainer) {
        jdbc.sql("""
                        INSERT INTO classes.trainer (person, version, level, valid_from, valid_until, admitted_by, trial_course,
                            trial_on, trial_assessor, trial_passed, demo)
                        VALUES (?, 1, 'INSTRUCTOR', '2020-01-01', '2090-12-31', ?, ?, '2020-01-01', '何敏', true, false)""").params(trainer.value(), trainer.value(), COURSE).update();
        jdbc.sql("INSERT INTO classes.trainer_course (trainer, course) VALUES (?, ?)")
                .params(trainer.value(), COURSE)
                .update();
    }

    public AccountId aLearnerWhoIsThere(TrainingClassId id) {
        AccountId learner = people.aResident(people.aPhone());
        isThere(id, learner);
        return learner;
    }

    public void isThere(TrainingClassId id, AccountId learner) {
        attends(id, learner, "PRESENT");
    }

    public void attends(TrainingClassId id, AccountId learner, String state) {
        jdbc.sql("""
                        INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                        VALUES (?, ?, ?, 'SEATED', now(), now())""").params(Identifier.next(), id.value(), learner.value()).update();
        jdbc.sql("UPDATE classes.training_class SET taken = taken + 1 WHERE id = ?")
                .param(id.value())
                .update();
        var entry = Identifier.next();
        jdbc.sql("""
                        INSERT INTO classes.attendance_entry (id, training_class, learner, state, way, at, by)
                        VALUES (?, ?, ?, ?, 'ROLL', now(), ?)""")
                .params(entry, id.value(), learner.value(), state, learner.value())
                .update();
        jdbc.sql("""
                        INSERT INTO classes.attendance (entry, training_class, learner, state, way, at, by)
                        VALUES (?, ?, ?, ?, 'ROLL', now(), ?)""")
                .params(entry, id.value(), learner.value(), state, learner.value())
                .update();
    }

    public static void as(AccountId person, Role role) {
        var principal = new AccountPrincipal(person, Map.of(role, Set.of()), false, 0, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    /** Everything shown, numbers in the middle of their bounds. */
    public static List<Mark> allShown(Checklist checklist) {
        return checklist.items().stream().map(AssessmentFixtures::shown).toList();
    }

    public static List<Mark> allShownBut(Checklist checklist, String item) {
        return allShown(checklist).stream()
                .map(mark -> mark.item().equals(item) ? Mark.notShown(item) : mark)
                .toList();
    }

    private static Mark shown(ChecklistItem item) {
        Measure measure = item.measure();
        if (measure == null) {
            return Mark.shown(item.id());
        }
        BigDecimal within = measure.max() != null
                ? measure.max()
                : java.util.Objects.requireNonNull(measure.below()).subtract(BigDecimal.ONE);
        return Mark.measured(item.id(), within);
    }
}
