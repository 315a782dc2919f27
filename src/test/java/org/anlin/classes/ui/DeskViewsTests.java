package org.anlin.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo coordinator's district is 110105. */
@AnlinTest
class DeskViewsTests extends SpringBrowserlessTest {

    private static final String OWN = "110105";
    private static final String OTHER = "110113";

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorSeesOwnDistrictsOnly() {
        TrainingClassId own = fixtures.aClass(5, Instant.ofEpochMilli(System.currentTimeMillis() + 3_600_000L), OWN);
        TrainingClassId other =
                fixtures.aClass(5, Instant.ofEpochMilli(System.currentTimeMillis() + 3_600_000L), OTHER);

        UI.getCurrent().navigate("desk/classes");

        assertThat(links()).contains("/desk/classes/" + own).doesNotContain("/desk/classes/" + other);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void venuesAreNamedInTheLanguageOfThePage() {
        TrainingClassId id = fixtures.aClass(5, Instant.ofEpochMilli(System.currentTimeMillis() + 3_600_000L), OWN);
        jdbc.sql("""
                        UPDATE classes.venue SET name_en = 'Chaoyang hall' WHERE id = (SELECT r.venue FROM classes.room r
                        JOIN classes.training_class c ON c.room = r.id WHERE c.id = ?)""").param(id.value()).update();
        UI.getCurrent().setLocale(Translations.ENGLISH);

        UI.getCurrent().navigate("desk/classes/" + id);

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText)).contains("Chaoyang hall · 101");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorCancelsWithAReason() {
        TrainingClassId id = fixtures.aClass(5, Instant.parse("2037-03-03T01:00:00Z"), OWN);
        UI.getCurrent().navigate("desk/classes/" + id);

        test($(Button.class).withText("取消这个班").single()).click();
        test($(TextArea.class).withPropertyValue(TextArea::getLabel, "原因").single())
                .setValue("场地检修");
        test($(Button.class).withText("取消这个班").all().getLast()).click();

        assertThat($(Paragraph.class).all().stream().map(Paragraph::getText)).contains("这个班已取消。原因：场地检修");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void whatIsMissingIsMarked() {
        UI.getCurrent().navigate("desk/classes/new");

        test($(Button.class).withText("保存").single()).click();

        assertThat($(ComboBox.class)
                        .withPropertyValue(ComboBox::getLabel, "课程")
                        .single()
                        .isInvalid())
                .isTrue();
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void poolShowsTheDemoTrainers() {
        UI.getCurrent().navigate("desk/trainers");

        assertThat($(H2.class).all().stream().map(H2::getText)).contains("赵清", "何敏");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void venuesOfTheDistrictAreListed() {
        UI.getCurrent().navigate("desk/venues");

        assertThat($(H2.class).all().stream().map(H2::getText))
                .contains("演示：朝阳应急体验教室")
                .doesNotContain("演示：海淀社区活动中心");
    }

    @Test
    @WithAccount
    void residentDoesNotEnterTheDesk() {
        UI.getCurrent().navigate("desk/classes");

        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("培训班管理");
    }

    private List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
