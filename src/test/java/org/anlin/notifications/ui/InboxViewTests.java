package org.anlin.notifications.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.anlin.AnlinTest;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.junit.jupiter.api.Test;

@AnlinTest
class InboxViewTests extends SpringBrowserlessTest {

    @Test
    @WithAccount(Role.CLERK)
    void saysWhatWillComeWhileThereIsNothing() {
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);

        navigate(InboxView.class);

        assertThat($(Paragraph.class).first().getText()).startsWith("还没有消息");
    }
}
