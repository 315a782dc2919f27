package org.anlin.certification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.certification.SchemeFixtures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class SchemeViewsTests extends SpringBrowserlessTest {

    @Autowired
    SchemeFixtures schemes;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void asTheContentHasIt() {
        schemes.forget("first-aider");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void rulesAreReadInSentences() {
        UI.getCurrent().navigate("admin/schemes");

        assertThat(items())
                .contains(
                        "有效 24 个月，到当月月底",
                        "有效 36 个月，按日计算",
                        "到期前 90 天起可以提前续期，过期后宽限 90 天",
                        "到期前 90、60、30、7 天提醒",
                        "续期：参加实操班（心肺复苏与AED），网上学习不能续期");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void administratorChangesTheRule() {
        UI.getCurrent().navigate("admin/schemes/first-aider");

        test(number("有效几个月")).setValue(24);
        test(number("过期后宽限几天")).setValue(30);
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "到期前几天提醒")
                        .single())
                .setValue("60，30 7");
        test($(Button.class).withText("存成新版本").single()).click();

        assertThat(test($(Notification.class).single()).getText()).startsWith("已存成第 ");
        UI.getCurrent().navigate("admin/schemes");
        assertThat(items()).contains("有效 24 个月，按日计算", "到期前 90 天起可以提前续期，过期后宽限 30 天", "到期前 60、30、7 天提醒");
    }

    @Test
    @WithAccount(Role.ADMINISTRATOR)
    void renewalIsAskedForOnlyWhereSomethingEnds() {
        UI.getCurrent().navigate("admin/schemes/earthquake");

        assertThat($(IntegerField.class).all().stream().map(IntegerField::getLabel))
                .containsExactly("有效几个月");
        test(number("有效几个月")).setValue(12);
        assertThat($(IntegerField.class).all()).hasSize(3);
    }

    @Test
    @WithAccount(Role.COORDINATOR)
    void coordinatorsDoNotEnter() {
        UI.getCurrent().navigate("admin/schemes");

        assertThat($(H1.class).all().stream().map(H1::getText)).doesNotContain("证书方案");
    }

    private IntegerField number(String label) {
        return $(IntegerField.class)
                .withPropertyValue(IntegerField::getLabel, label)
                .single();
    }

    private List<String> items() {
        return $(ListItem.class).all().stream().map(ListItem::getText).toList();
    }
}
