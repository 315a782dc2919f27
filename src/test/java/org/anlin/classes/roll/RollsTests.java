package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Marking.Marked;
import org.anlin.classes.roll.Marking.Overtaken;
import org.anlin.shared.RuleViolation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class RollsTests {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Rolls rolls;

    @Autowired
    JdbcClient jdbc;

    private TrainingClassId id = TrainingClassId.next();
    private AccountId trainer = ClassFixtures.aTrainer();

    @BeforeEach
    void aClassWithOpenDoors() {
        id = fixtures.aClass(20, in(Duration.ofMinutes(10)));
        fixtures.teaches(trainer, id);
        ClassFixtures.asTrainer(trainer);
    }

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void everybodyWithASeatIsOnTheRollInOrderOfArrival() {
        AccountId first = fixtures.seated(id);
        AccountId second = fixtures.seated(id);

        assertThat(rolls.roll(id)).extracting(RollLine::learner).containsExactly(first, second);
        assertThat(rolls.roll(id)).extracting(RollLine::number).containsExactly(1, 2);
        assertThat(rolls.roll(id)).extracting(RollLine::presence).containsOnly(Presence.NOT_YET);
    }

    @Test
    void aTapIsWrittenWithItsWriterAndKeptInTheHistory() {
        AccountId learner = fixtures.seated(id);

        rolls.mark(id, learner, Presence.ABSENT, Way.ROLL, null);
        rolls.mark(id, learner, Presence.LATE, Way.ROLL, entry(learner));

        Mark mark = line(learner).mark();
        assertThat(mark.presence()).isEqualTo(Presence.LATE);
        assertThat(mark.by()).isEqualTo(trainer);
        assertThat(history(learner)).containsExactly("ABSENT ROLL", "LATE ROLL");
        assertThat(rolls.wasThere(id, learner)).isTrue();
    }

    @Test
    void secondWriterIsToldWhatTheFirstWroteAndMustConfirm() {
        AccountId learner = fixtures.seated(id);
        AccountId second = secondTrainer();
        rolls.mark(id, learner, Presence.ABSENT, Way.ROLL, null);
        ClassFixtures.asTrainer(second);

        Marking told = rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null);
        Marking confirmed =
                rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, told.line().entry());

        assertThat(told).isInstanceOf(Overtaken.class);
        assertThat(told.line().mark().by()).isEqualTo(trainer);
        assertThat(told.line().presence()).isEqualTo(Presence.ABSENT);
        assertThat(confirmed).isInstanceOf(Marked.class);
        assertThat(line(learner).mark().by()).isEqualTo(second);
    }

    @Test
    void ofTwoWritersAtOnceOneIsTold() throws Exception {
        AccountId second = secondTrainer();
        for (int round = 0; round < 10; round++) {
            AccountId learner = fixtures.seated(id);
            var start = new CyclicBarrier(2);

            Set<Class<?>> answers = bothAtOnce(
                    marking(start, trainer, learner, Presence.PRESENT),
                    marking(start, second, learner, Presence.ABSENT));

            assertThat(answers).containsExactlyInAnyOrder(Marked.class, Overtaken.class);
            assertThat(history(learner)).hasSize(1);
        }
    }

    @Test
    void ownTapsFollowEachOtherUnasked() {
        AccountId learner = fixtures.seated(id);
        rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null);

        Marking later = rolls.mark(id, learner, Presence.LATE, Way.ROLL, null);

        assertThat(later).isInstanceOf(Marked.class);
        assertThat(later.line().presence()).isEqualTo(Presence.LATE);
    }

    @Test
    void theSameTapTwiceIsOneEntry() {
        AccountId learner = fixtures.seated(id);

        rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null);
        Marking again = rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null);

        assertThat(again).isInstanceOf(Marked.class);
        assertThat(history(learner)).containsExactly("PRESENT ROLL");
    }

    @Test
    void aTapOnTheWrongPersonIsTakenBack() {
        AccountId learner = fixtures.seated(id);
        rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null);

        rolls.mark(id, learner, Presence.NOT_YET, Way.ROLL, entry(learner));

        assertThat(line(learner).mark()).isNull();
        assertThat(history(learner)).containsExactly("PRESENT ROLL", "NOT_YET ROLL");
    }

    @Test
    void nothingIsWrittenBeforeTheDoorsOpenOrAfterTheRollCloses() {
        TrainingClassId early = mine(fixtures.aClass(5, in(Duration.ofMinutes(45))));
        AccountId soon = fixtures.seated(early);
        TrainingClassId over = mine(fixtures.aClass(5, in(Duration.ofDays(-15))));
        AccountId before = fixtures.seated(over);

        assertThatThrownBy(() -> rolls.mark(early, soon, Presence.PRESENT, Way.ROLL, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("classes.roll.doors-closed"));
        assertThatThrownBy(() -> rolls.mark(over, before, Presence.PRESENT, Way.PAPER, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("classes.roll.closed"));
    }

    @Test
    void whoeverHasNoSeatIsNotWritten() {
        AccountId stranger = new AccountId(org.anlin.shared.Identifier.next());

        assertThatThrownBy(() -> rolls.mark(id, stranger, Presence.PRESENT, Way.ROLL, null))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.key()).isEqualTo("classes.roll.no-seat"));
    }

    @Test
    void anotherTrainersClassIsRefused() {
        AccountId learner = fixtures.seated(id);
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> rolls.roll(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rolls.wasThere(id, learner)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rolls.mark(id, learner, Presence.PRESENT, Way.ROLL, null))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void coordinatorOfTheDistrictReadsTheRollAndOthersDoNot() {
        fixtures.seated(id);

        ClassFixtures.aCoordinatorOf(ClassFixtures.DISTRICT);
        assertThat(rolls.roll(id)).hasSize(1);

        ClassFixtures.aCoordinatorOf("110116");
        assertThatThrownBy(() -> rolls.roll(id)).isInstanceOf(AccessDeniedException.class);

        ClassFixtures.aLearner();
        assertThatThrownBy(() -> rolls.roll(id)).isInstanceOf(AccessDeniedException.class);
    }

    private Callable<Class<?>> marking(CyclicBarrier start, AccountId writer, AccountId learner, Presence presence) {
        return () -> {
            ClassFixtures.asTrainer(writer);
            start.await();
            return rolls.mark(id, learner, presence, Way.ROLL, null).getClass();
        };
    }

    private static Set<Class<?>> bothAtOnce(Callable<Class<?>> one, Callable<Class<?>> other) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = threads.submit(one);
            var second = threads.submit(other);
            return Set.of(first.get(), second.get());
        }
    }

    private TrainingClassId mine(TrainingClassId other) {
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, true, tstzrange(starts_at, ends_at), false FROM classes.training_class WHERE id = ?""").params(trainer.value(), other.value()).update();
        return other;
    }

    private AccountId secondTrainer() {
        AccountId second = new AccountId(org.anlin.shared.Identifier.next());
        fixtures.assists(second, id);
        return second;
    }

    private RollLine line(AccountId learner) {
        return rolls.roll(id).stream()
                .filter(line -> line.learner().equals(learner))
                .findFirst()
                .orElseThrow();
    }

    private java.util.UUID entry(AccountId learner) {
        return line(learner).entry();
    }

    private List<String> history(AccountId learner) {
        return jdbc.sql("""
                        SELECT state || ' ' || way FROM classes.attendance_entry
                        WHERE training_class = ? AND learner = ? ORDER BY id""")
                .params(id.value(), learner.value())
                .query(String.class)
                .list();
    }

    private static Instant in(Duration time) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plus(time);
    }
}
