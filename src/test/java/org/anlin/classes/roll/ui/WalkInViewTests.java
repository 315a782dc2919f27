package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;

/** Who comes without a seat. */
class WalkInViewTests extends TeachViewTest {

    @Test
    @WithAccount(Role.TRAINER)
    void walkInIsFoundMaskedAndAdded() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        String phone = people.aPhone();
        AccountId person = people.aResident(phone);
        UI.getCurrent().navigate("teach/" + id);

        test($(Button.class).withText("现场加人").single()).click();
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "手机号或电子邮箱")
                        .single())
                .setValue(phone);
        test($(Button.class).withText("查找").single()).click();

        assertThat(paragraphs()).contains("找到了：王*试。请与本人核对姓名。");
        test($(Button.class).withText("加入并记为到场").single()).click();
        assertThat(row(person).getElement().getAttribute("data-presence")).isEqualTo("PRESENT");
    }

    @Test
    @WithAccount(Role.TRAINER)
    void strangersAreSentToSignUp() {
        TrainingClassId id = taught(Duration.ofMinutes(10));
        UI.getCurrent().navigate("teach/" + id);

        test($(Button.class).withText("现场加人").single()).click();
        test($(TextField.class)
                        .withPropertyValue(TextField::getLabel, "手机号或电子邮箱")
                        .single())
                .setValue(people.aPhone());
        test($(Button.class).withText("查找").single()).click();

        assertThat(links()).contains("/sign-up");
    }
}
