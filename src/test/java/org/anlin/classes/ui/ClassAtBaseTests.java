package org.anlin.classes.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.plan.VenueCard;
import org.anlin.classes.plan.VenueDetails;
import org.anlin.classes.plan.Venues;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A class is held at an outreach base, and each of the two pages leads to the other. */
@AnlinTest
class ClassAtBaseTests extends SpringBrowserlessTest {

    private static final String BASE = "DEMO-B1";
    private static final String BASE_NAME = "演示：朝阳消防体验馆";
    private static final String CHAOYANG = "110105";

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    Venues venues;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @AfterEach
    void forget() {
        jdbc.sql("""
                        UPDATE classes.training_class c SET state = 'CANCELLED', cancelled_reason = 'test'
                        FROM classes.room r JOIN classes.venue v ON v.id = r.venue
                        WHERE c.room = r.id AND v.base IS NOT NULL AND NOT c.demo""").update();
        jdbc.sql("UPDATE classes.venue SET base = NULL, closed_at = now() WHERE base IS NOT NULL AND NOT demo")
                .update();
        ClassFixtures.nobody();
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void aVenueAtABaseIsWhereTheBaseIs() {
        navigate(VenuesView.class);
        press("新增场地");

        ComboBox<?> base = find(ComboBox.class).withCaption("所在的科普教育基地").single();
        test(base).selectItem(BASE_NAME);
        assertThat(field("名称").getValue()).isEqualTo(BASE_NAME);
        assertThat(field("地址").getValue()).isEqualTo("演示地址三号");
        assertThat(field("地址").isReadOnly()).isTrue();
        assertThat(find(NumberField.class).withCaption("纬度（WGS-84）").single().getValue())
                .isEqualTo(39.9215);
        test(field("名称")).setValue("体验馆二层教室");
        press("保存");

        VenueDetails kept = atBase().getFirst().details();
        assertThat(kept.name()).isEqualTo("体验馆二层教室");
        assertThat(kept.districtCode()).isEqualTo(CHAOYANG);
        assertThat(kept.address()).isEqualTo("演示地址三号");
        assertThat(List.of(kept.lat(), kept.lon())).containsExactly(39.9215, 116.4431);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void anotherDistrictsBaseIsRefused() {
        assertThatThrownBy(() -> venues.open(details("DEMO-B2"))).hasMessageContaining("classes.venue.base-unknown");
        assertThatThrownBy(() -> venues.open(details("NO-SUCH-BASE")))
                .hasMessageContaining("classes.venue.base-unknown");
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void theAddressOfTheBaseOutweighsWhatWasTyped() {
        venues.open(details(BASE));

        assertThat(atBase())
                .singleElement()
                .satisfies(venue -> assertThat(venue.details().address()).isEqualTo("演示地址三号"));
    }

    @Test
    void theClassAndTheBaseLeadToEachOther() {
        TrainingClassId id = aClassAt(BASE, CHAOYANG);

        UI.getCurrent().navigate("classes/" + id);
        assertThat(find(Anchor.class).withText(BASE_NAME).single().getHref()).isEqualTo("/bases/" + BASE);
        UI.getCurrent().navigate("bases/" + BASE);

        assertThat(find(H2.class).withText("近期活动").exists()).isTrue();
        assertThat(hrefs()).contains("/classes/" + id);
    }

    @Test
    void aCancelledClassIsNotComing() {
        TrainingClassId id = aClassAt("DEMO-B2", "110108");
        jdbc.sql("UPDATE classes.training_class SET state = 'CANCELLED', cancelled_reason = 'test' WHERE id = ?")
                .param(id.value())
                .update();

        UI.getCurrent().navigate("bases/DEMO-B2");

        assertThat(hrefs()).doesNotContain("/classes/" + id);
        assertThat(find(H2.class).withText("近期活动").exists()).isFalse();
    }

    private TrainingClassId aClassAt(String base, String district) {
        Instant soon = Instant.ofEpochMilli(System.currentTimeMillis()).plus(Duration.ofDays(3));
        TrainingClassId id = fixtures.aClass(7, soon, district);
        jdbc.sql("""
                        UPDATE classes.venue SET base = ? WHERE id = (SELECT r.venue FROM classes.room r
                            JOIN classes.training_class c ON c.room = r.id WHERE c.id = ?)""").params(base, id.value()).update();
        return id;
    }

    private List<VenueCard> atBase() {
        return venues.open().stream()
                .filter(venue -> !venue.demo() && BASE.equals(venue.details().base()))
                .toList();
    }

    private static VenueDetails details(String base) {
        return new VenueDetails("二层教室", null, CHAOYANG, null, "别处", null, null, null, null, base);
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}
