package org.anlin.accounts.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.ConsentDocument;
import org.anlin.accounts.ConsentRenewal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who agreed to words that have changed goes nowhere before reading them, but out, and to their own data. */
@AnlinTest
class ConsentViewsTests extends SpringBrowserlessTest {

    @Autowired
    AccountFixtures people;

    @Autowired
    ConsentRenewal renewal;

    private AccountId person;

    @BeforeEach
    void signInWithAnOldConsent() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        person = people.aResident(people.aPhone());
        people.actAs(person);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theNewWordsStandInPlaceOfAnyPageAndAgreeingLeadsOn() {
        people.agreed(person, person, ConsentDocument.PRIVACY, "2020-01-01");

        UI.getCurrent().navigate("courses");
        assertThat(getCurrentView()).isInstanceOf(ConsentRenewalView.class);
        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(ConsentRenewalView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("隐私说明")
                .doesNotContain("使用条款 ");
        test($(Button.class).withText("我已阅读，同意并继续").single()).click();

        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
    }

    @Test
    void aNoLeadsOutOrToOnesOwnData() {
        people.agreed(person, person, ConsentDocument.TERMS, "2020-01-01");
        UI.getCurrent().navigate("my/learning");

        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).contains("/logout", "/my/data");
        UI.getCurrent().navigate("my/data");

        assertThat(getCurrentView()).isInstanceOf(MyDataView.class);
        UI.getCurrent().navigate("privacy/terms");
        assertThat(getCurrentView()).isInstanceOf(ConsentTextView.class);
        assertThat(renewal.open().none()).isFalse();
    }

    @Test
    void aGuardianDecidesForTheChildBeforeGoingOn() {
        AccountId child = people.aChild(people.aPhone(), person, LocalDate.of(2018, 5, 1));
        people.agreed(child, person, ConsentDocument.CHILD, "2020-01-01");

        UI.getCurrent().navigate("courses");
        assertThat(getCurrentView()).isInstanceOf(ChildrenView.class);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains("您同意过的内容有更新");
        test($(Button.class).withText("我是监护人，同意").single()).click();

        UI.getCurrent().navigate("account");
        assertThat(getCurrentView()).isInstanceOf(AccountView.class);
    }

    @Test
    void aChildIsToldThatTheGuardianIsAskedFirst() {
        AccountId child = people.aChild(people.aPhone(), person, LocalDate.of(2018, 5, 1));
        people.agreed(child, person, ConsentDocument.CHILD, "2020-01-01");
        people.actAs(child);

        UI.getCurrent().navigate("courses");

        assertThat(getCurrentView()).isInstanceOf(ConsentRenewalView.class);
        assertThat($(Button.class).withText("再给监护人发一条消息").exists()).isTrue();
    }

    @Test
    void whoHasNothingOpenDoesNotStayOnThePage() {
        UI.getCurrent().navigate("my/consents");

        assertThat(getCurrentView()).isNotInstanceOf(ConsentRenewalView.class);
    }
}
