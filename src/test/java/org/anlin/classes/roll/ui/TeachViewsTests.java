package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Presence;
import org.junit.jupiter.api.Test;

/** Whose classes are taught, and the roll as it is called. */
class TeachViewsTests extends TeachViewTest {

    @Test
    @WithAccount(Role.TRAINER)
    void trainerSeesOwnClassesOnly() {
        TrainingClassId own = taught(Duration.ofMinutes(10));
        TrainingClassId other = fixtures.aClass(5, in(Duration.ofMinutes(10)));

        UI.getCurrent().navigate("teach");

        assertThat(links()).contains("/teach/" + own).doesNotContain("/teach/" + other);
    }

    @Test
    @WithAccount(Role.TRAINER)
    void rollOfAnotherTrainersClassIsNotAllowed() {
        TrainingClassId other = fixtures.aClass(5, in(Duration.ofMinutes(10)));

        UI.getCurrent().navigate("teach/" + other);

        assertThat($(H1.class).single().getText()).isEqualTo("这个页面您暂时打不开");
    }

    @Test
    @WithAccount
    void residentDoesNotTeach() {
        UI.getCurrent().navigate("teach");

        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("今日授课");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void tapIsWrittenAndCounted() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);

        tap(learner, Presence.PRESENT, "");

        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
        assertThat(texts()).anySatisfy(text -> assertThat(text).contains("赵清 点名"));
        assertThat(figures()).containsExactly("1", "0", "0", "0");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void whoeverOverwritesAnotherIsAskedFirst() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);
        writtenBySecondTrainer(id, learner);

        tap(learner, Presence.PRESENT, "");

        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("ABSENT");
        ConfirmDialog question = $(ConfirmDialog.class).single();
        test(question).confirm();
        assertThat(row(learner).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void nobodyHereIsNotCalledEnough() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        fixtures.seated(id);

        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).contains("还没有人到场。有人到场以后，这里会看培训师和模型够不够。").noneMatch(text -> text.contains("培训师够"));
    }

    private void writtenBySecondTrainer(TrainingClassId id, AccountId learner) {
        jdbc.sql("""
                        WITH entry AS (
                            INSERT INTO classes.attendance_entry (id, training_class, learner, state, way, at, by)
                            VALUES (gen_random_uuid(), ?, ?, 'ABSENT', 'ROLL', now(), ?) RETURNING *)
                        INSERT INTO classes.attendance (training_class, learner, state, way, at, by, entry)
                        SELECT training_class, learner, state, way, at, by, id FROM entry""")
                .params(
                        id.value(),
                        learner.value(),
                        DemoAccounts.secondTrainer().value())
                .update();
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> figures() {
        return $(Span.class).withClassName("roll-figure").all().stream()
                .map(Span::getText)
                .toList();
    }
}
