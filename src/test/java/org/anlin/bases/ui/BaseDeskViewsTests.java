package org.anlin.bases.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AnlinTest
class BaseDeskViewsTests extends SpringBrowserlessTest {

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorWritesABaseAndSwapsItsCoordinate() {
        UI.getCurrent().navigate("desk/bases/new");
        text("名称").setValue("新的体验点");
        text("类别").setValue("街镇安全体验点");
        text("电话").setValue("电话八二五五");
        number("纬度").setValue(116.4431);
        number("经度").setValue(39.9215);

        assertThat(number("纬度").isInvalid()).isTrue();
        test($(Button.class).withText("对调纬度和经度").single()).click();
        assertThat(number("纬度").isInvalid()).isFalse();
        assertThat(number("纬度").getValue()).isEqualTo(39.9215);

        text("电话").setValue("010-6255 0000");
        test($(Button.class).withText("保存").single()).click();

        assertThat($(H1.class).single().getText()).isEqualTo("新的体验点");
        assertThat($(Button.class).withText("发布").all()).hasSize(1);
    }

    private TextField text(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private NumberField number(String label) {
        return $(NumberField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
