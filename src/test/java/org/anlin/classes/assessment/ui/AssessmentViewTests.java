package org.anlin.classes.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;
import org.anlin.classes.assessment.AssessmentSheets;
import org.anlin.classes.assessment.Outcome;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The demo trainer kneels beside a manikin. */
@AnlinTest
class AssessmentViewTests extends SpringBrowserlessTest {

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    AssessmentSheets sheets;

    private TrainingClassId id;
    private AccountId learner;

    @BeforeEach
    void aRunningClass() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        id = fixtures.aRunningClass();
        learner = fixtures.aLearnerWhoIsThere(id);
        fixtures.joins(DemoAccounts.of(Role.TRAINER), id);
    }

    @Test
    @WithAccount(Role.TRAINER)
    void eachTapIsStoredAndTheCriticalStepEndsTheAttempt() {
        open();
        assertThat(texts()).contains("已记 0 / 11 项");

        test(number("次/分")).setValue(130.0);
        mark("通气", false);

        assertThat(sheets.of(id, learner).openTally().entered()).isEqualTo(2);
        assertThat(texts()).contains("已记 2 / 11 项");
        click("签署：未通过");
        click("签署");

        assertThat($(H2.class).all().stream().map(H2::getText)).contains("第 1 次考核：未通过");
        click("再考一次");
        mark("通气", true);
        assertThat(sheets.of(id, learner).attempts()).hasSize(2);
    }

    @Test
    @WithAccount(Role.TRAINER)
    void aCorrectionAsksWhy() {
        open();
        mark("通气", false);
        click("签署：未通过");
        click("签署");

        test($(Button.class).withText("更正").all().get(5)).click();
        test($(RadioButtonGroup.class).all().getLast()).selectItem("做到了");
        test($(Button.class).withText("更正").all().getLast()).click();
        assertThat($(TextArea.class).single().isInvalid()).isTrue();
        test($(TextArea.class).single()).setValue("看错了人");
        test($(Button.class).withText("更正").all().getLast()).click();

        assertThat(sheets.of(id, learner).attempts().getFirst().entries()).hasSize(2);
        assertThat(sheets.of(id, learner).attempts().getFirst().outcome()).isEqualTo(Outcome.FAILED);
        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText)).contains("更正原因：看错了人");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorLooksOnly() {
        open();

        assertThat($(H1.class).single().getText()).isEqualTo("王测试");
        assertThat($(RadioButtonGroup.class).all()).isEmpty();
        assertThat($(H2.class).all().stream().map(H2::getText)).contains("考核依据");
    }

    @Test
    @WithAccount
    void learnerDoesNotEnter() {
        open();

        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("王测试");
    }

    private void open() {
        UI.getCurrent().navigate("teach/" + id + "/" + learner);
    }

    private NumberField number(String unit) {
        return $(NumberField.class).all().stream()
                .filter(field -> field.getLabel().contains(unit))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void mark(String item, boolean shown) {
        RadioButtonGroup<Boolean> group = $(RadioButtonGroup.class).all().stream()
                .filter(answer -> answer.getAriaLabel().filter(item::equals).isPresent())
                .findFirst()
                .orElseThrow();
        test(group).selectItem(shown ? "做到了" : "没做到");
    }

    private void click(String text) {
        test($(Button.class).withText(text).all().getLast()).click();
    }

    private List<String> texts() {
        return $(Span.class).all().stream().map(Span::getText).toList();
    }
}
