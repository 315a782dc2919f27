package org.anlin.classes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AccountPrincipal;
import org.anlin.accounts.Role;
import org.anlin.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Classes, learners and coordinators for tests. Each class has a room of its own, so that tests do not meet. */
@Component
public class ClassFixtures {

    public static final String DISTRICT = "110106";
    public static final String COURSE = "flood";

    private final JdbcClient jdbc;

    ClassFixtures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public TrainingClassId aClass(int seats) {
        return aClass(seats, Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofDays(20)));
    }

    public TrainingClassId aClass(int seats, Instant startsAt) {
        return aClass(seats, startsAt, DISTRICT);
    }

    public TrainingClassId aClass(int seats, Instant startsAt, String district) {
        TrainingClassId id = TrainingClassId.next();
        jdbc.sql("""
                        INSERT INTO classes.training_class (id, version, course, room, district_code, starts_at, ends_at, seats,
                            language, audience, state, created_by, created_at, demo)
                        VALUES (?, 1, ?, ?, ?, ?, ?, ?, 'zh', 'everyone', 'PUBLISHED', ?, ?, false)""")
                .params(
                        id.value(),
                        COURSE,
                        aRoom(district, 2000),
                        district,
                        startsAt.atOffset(ZoneOffset.UTC),
                        startsAt.plus(Duration.ofHours(3)).atOffset(ZoneOffset.UTC),
                        seats,
                        UUID.randomUUID(),
                        startsAt.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public UUID aRoom(String district, int capacity) {
        UUID venue = Identifier.next();
        UUID room = Identifier.next();
        jdbc.sql("""
                        INSERT INTO classes.venue (id, version, name, district_code, address, demo)
                        VALUES (?, 1, '丰台培训点', ?, '丰台路 1 号', false)""").params(venue, district).update();
        jdbc.sql(
                        "INSERT INTO classes.room (id, version, venue, name, capacity, manikins) VALUES (?, 1, ?, '101', ?, 8)")
                .params(room, venue, capacity)
                .update();
        return room;
    }

    public void teaches(AccountId trainer, TrainingClassId id) {
        joins(trainer, id, true);
    }

    /** Teaches without leading. */
    public void assists(AccountId trainer, TrainingClassId id) {
        joins(trainer, id, false);
    }

    private void joins(AccountId trainer, TrainingClassId id, boolean lead) {
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, ?, tstzrange(starts_at, ends_at), true FROM classes.training_class WHERE id = ?""").params(trainer.value(), lead, id.value()).update();
    }

    public static AccountId aLearner() {
        var learner = new AccountId(Identifier.next());
        signIn(learner, Map.of(Role.RESIDENT, Set.of()), false);
        return learner;
    }

    public static void as(AccountId learner) {
        signIn(learner, Map.of(Role.RESIDENT, Set.of()), false);
    }

    public static AccountId aChildWithoutConsent() {
        var child = new AccountId(Identifier.next());
        signIn(child, Map.of(), true);
        return child;
    }

    public static AccountId aCoordinatorOf(String district) {
        var coordinator = new AccountId(Identifier.next());
        signIn(coordinator, Map.of(Role.RESIDENT, Set.of(), Role.COORDINATOR, Set.of(district)), false);
        return coordinator;
    }

    public static AccountId aTrainer() {
        var trainer = new AccountId(Identifier.next());
        asTrainer(trainer);
        return trainer;
    }

    public static void asTrainer(AccountId trainer) {
        signIn(trainer, Map.of(Role.TRAINER, Set.of()), false);
    }

    /** Somebody with a seat, taken as by enrolling in time. */
    public AccountId seated(TrainingClassId id) {
        var learner = new AccountId(Identifier.next());
        seat(id, learner);
        return learner;
    }

    public void seat(TrainingClassId id, AccountId learner) {
        jdbc.sql("UPDATE classes.training_class SET taken = taken + 1 WHERE id = ?")
                .param(id.value())
                .update();
        jdbc.sql("""
                        INSERT INTO classes.enrolment (id, training_class, learner, state, requested_at, changed_at)
                        VALUES (?, ?, ?, 'SEATED', now(), now())""").params(Identifier.next(), id.value(), learner.value()).update();
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static void signIn(AccountId person, Map<Role, Set<String>> roles, boolean waits) {
        var principal = new AccountPrincipal(person, roles, waits, 0, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public int count(TrainingClassId id, String state) {
        return jdbc.sql("SELECT count(*) FROM classes.enrolment WHERE training_class = ? AND state = ?")
                .params(id.value(), state)
                .query(Integer.class)
                .single();
    }

    /** To another beginning, as long as before. */
    public void moves(TrainingClassId id, Instant startsAt) {
        jdbc.sql(
                        "UPDATE classes.training_class SET starts_at = :at, ends_at = ends_at - starts_at + :at WHERE id = :id")
                .param("at", startsAt.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    public int taken(TrainingClassId id) {
        return jdbc.sql("SELECT taken FROM classes.training_class WHERE id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }
}
