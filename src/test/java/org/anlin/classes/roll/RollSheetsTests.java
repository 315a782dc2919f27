package org.anlin.classes.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AnlinTest
class RollSheetsTests {

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    RollSheets sheets;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void leave() {
        ClassFixtures.nobody();
    }

    @Test
    void sheetHasTheRollAndTheSkillsTenLearnersAPage() throws IOException {
        TrainingClassId id = withLearners(12);

        byte[] pdf = sheets.pdf(id, Translations.CHINESE);

        Files.createDirectories(Path.of("target/screenshots"));
        Files.write(Path.of("target/screenshots/roll-sheet.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(3);
            assertThat(text).contains("𠮷田花子", "12. 王测试", "★ 反应与呼吸评估", "按压频率");
        }
    }

    @Test
    void eachPrintIsInTheAuditLog() {
        TrainingClassId id = withLearners(1);

        sheets.pdf(id, Translations.ENGLISH);

        assertThat(audited(id)).containsExactly("{\"form\": \"pdf\", \"learners\": \"1\"}");
    }

    @Test
    void sheetOfAnotherTrainersClassIsRefused() {
        TrainingClassId id = withLearners(1);
        ClassFixtures.aTrainer();

        assertThatThrownBy(() -> sheets.pdf(id, Translations.CHINESE)).isInstanceOf(AccessDeniedException.class);
        assertThat(audited(id)).isEmpty();
    }

    private TrainingClassId withLearners(int number) {
        TrainingClassId id = fixtures.aClass(
                20, Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofDays(1)));
        jdbc.sql("UPDATE classes.training_class SET course = 'cpr-aed' WHERE id = ?")
                .param(id.value())
                .update();
        for (int i = 0; i < number; i++) {
            AccountId learner = people.aResident(people.aPhone());
            fixtures.seat(id, learner);
            if (i == 0) {
                jdbc.sql("UPDATE accounts.account SET name = '𠮷田花子' WHERE id = ?")
                        .param(learner.value())
                        .update();
            }
        }
        fixtures.teaches(ClassFixtures.aTrainer(), id);
        return id;
    }

    private List<String> audited(TrainingClassId id) {
        return jdbc.sql("SELECT details::text FROM audit.entry WHERE subject = ? AND action = 'roll.exported'")
                .param(id.toString())
                .query(String.class)
                .list();
    }
}
