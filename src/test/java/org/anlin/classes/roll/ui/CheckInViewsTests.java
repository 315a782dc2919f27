package org.anlin.classes.roll.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import org.anlin.accounts.Role;
import org.anlin.accounts.WithAccount;
import org.anlin.classes.TrainingClassId;
import org.junit.jupiter.api.Test;

/** The code in the hall and what is said to those who did not scan it in time. */
class CheckInViewsTests extends TeachViewTest {

    @Test
    @WithAccount(Role.TRAINER)
    void hallScreenShowsACodeOnceDoorsAreOpen() {
        TrainingClassId open = taught(Duration.ofMinutes(10));
        TrainingClassId early = taught(Duration.ofDays(2));

        UI.getCurrent().navigate("teach/" + open + "/qr");
        assertThat($(HallScreen.class).all()).hasSize(1);
        assertThat(paragraphs()).contains("已到 0 人，共 0 人");

        UI.getCurrent().navigate("teach/" + early + "/qr");
        assertThat($(HallScreen.class).all()).isEmpty();
        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).startsWith("还没到签到时间"));
    }

    @Test
    @WithAccount
    void whoeverDidNotScanIsSentToTheScreen() {
        UI.getCurrent().navigate("checkin");

        assertThat(paragraphs()).contains("请用手机相机扫现场屏幕上的签到码。");
    }

    @Test
    @WithAccount
    void deadCodeIsExplained() {
        UI.getCurrent().navigate("no-checkin", QueryParameters.of("why", "OUTDATED"));

        assertThat(paragraphs()).anySatisfy(text -> assertThat(text).startsWith("这个签到码已经过期了"));
    }
}
