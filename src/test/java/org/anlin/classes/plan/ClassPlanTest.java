package org.anlin.classes.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A coordinator of one district with a room, whose classes are forgotten afterwards. */
@AnlinTest
@RecordApplicationEvents
abstract class ClassPlanTest {

    static final String DISTRICT = "110107";

    static final AccountId TRAINER = DemoAccounts.of(Role.TRAINER);

    static final AccountId SECOND = DemoAccounts.secondTrainer();

    @Autowired
    ClassPlan plan;

    @Autowired
    TrainingClasses classes;

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    RoomId room;

    @BeforeEach
    void actAsCoordinator() {
        ClassFixtures.aCoordinatorOf(DISTRICT);
    }

    @AfterEach
    void clear() {
        jdbc.sql(
                        "DELETE FROM classes.class_trainer WHERE training_class IN (SELECT id FROM classes.training_class WHERE district_code = ?)")
                .param(DISTRICT)
                .update();
        jdbc.sql(
                        "DELETE FROM classes.enrolment WHERE training_class IN (SELECT id FROM classes.training_class WHERE district_code = ?)")
                .param(DISTRICT)
                .update();
        jdbc.sql("DELETE FROM classes.training_class WHERE district_code = ?")
                .param(DISTRICT)
                .update();
        ClassFixtures.nobody();
    }

    ClassDraft aDraft() {
        LocalDateTime nine = LocalDate.ofInstant(
                        Instant.ofEpochMilli(System.currentTimeMillis()), TimeConfiguration.BEIJING)
                .plusDays(300)
                .atTime(9, 0);
        return new ClassDraft(
                "cpr-aed", room, nine, nine.plusHours(3), 20, TRAINER, Set.of(SECOND), "zh", "everyone", null);
    }

    @BeforeEach
    void openARoom() {
        room = aRoom();
    }

    RoomId aRoom() {
        return new RoomId(fixtures.aRoom(DISTRICT, 30));
    }

    int publicPages(TrainingClassId id) {
        return jdbc.sql(
                        "SELECT count(*) FROM search.published_document WHERE kind = 'class' AND slug = ? AND withdrawn_at IS NULL")
                .param(id.toString())
                .query(Integer.class)
                .single();
    }
}
