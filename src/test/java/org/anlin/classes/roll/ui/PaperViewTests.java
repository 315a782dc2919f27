package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.junit.jupiter.api.Test;

/** The sheet of paper, typed in afterwards, and the ratio that follows from it. */
class PaperViewTests extends TeachViewTest {

    @Test
    @WithAccount(Role.TRAINER)
    void badRatioBeginsWithAReason() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        for (int i = 0; i < 11; i++) {
            fixtures.seated(id);
        }
        UI.getCurrent().navigate("teach/" + id + "/paper");
        test($(Button.class).withText("其余都到场").single()).click();
        test($(ConfirmDialog.class).single()).confirm();
        UI.getCurrent().navigate("teach/" + id);

        assertThat(paragraphs()).contains("培训师不够：到场 11 人，培训师只有 1 位，每位最多带 10 人，需要 2 位。");
        test($(Button.class).withText("比例不够，仍要开始").single()).click();
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, "原因").single())
                .setValue("同事十分钟后到");
        test($(Button.class).withText("比例不够，仍要开始").all().getLast()).click();

        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).endsWith("开始上课"));
    }

    @Test
    @WithAccount(Role.TRAINER)
    @SuppressWarnings("unchecked")
    void columnOfTheSheetIsTypedIn() {
        TrainingClassId id = taught(Duration.ofMinutes(-30));
        jdbc.sql("UPDATE classes.training_class SET course = 'cpr-aed' WHERE id = ?")
                .param(id.value())
                .update();
        AccountId learner = fixtures.seated(id);
        UI.getCurrent().navigate("teach/" + id);
        tap(learner, Presence.PRESENT, "");
        UI.getCurrent().navigate("teach/" + id + "/paper");

        Select<RollLine> who = $(Select.class).single();
        test(who).selectItem("1. （未填姓名）");
        PaperMark choking = $(PaperMark.class)
                .withPropertyValue(PaperMark::getLabel, "★ 噎住（成人）")
                .single();
        choking.setValue("maybe");
        test($(Button.class).withText("保存这一位").single()).click();
        assertThat(choking.isInvalid()).isTrue();
        choking.setValue("0");
        test($(Button.class).withText("保存这一位").single()).click();

        assertThat(jdbc.sql("SELECT outcome FROM classes.assessment WHERE training_class = ? AND learner = ?")
                        .params(id.value(), learner.value())
                        .query(String.class)
                        .list())
                .containsExactly("FAILED");
    }
}
