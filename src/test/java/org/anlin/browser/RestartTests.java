package org.anlin.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.AssessmentFixtures;
import org.anlin.classes.assessment.AssessmentSheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The portal is killed while a trainer examines, and another takes its place on the same database and address. */
class RestartTests extends BrowserTest {

    private static final LocatorAssertions.IsVisibleOptions SOON =
            new LocatorAssertions.IsVisibleOptions().setTimeout(30_000);

    @Autowired
    AssessmentFixtures fixtures;

    @Autowired
    AssessmentSheets sheets;

    @Autowired
    HikariDataSource database;

    @Autowired
    Rest5Client search;

    @TempDir
    Path home;

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingEnteredIsLostWhenThePortalIsKilledInTheMiddleOfAnAssessment() throws IOException {
        TrainingClassId id = fixtures.aRunningClass();
        AccountId learner = fixtures.aLearnerWhoIsThere(id);
        fixtures.joins(DemoAccounts.of(Role.TRAINER), id);
        fixtures.aTrainerOf(id);
        try (var portal = SecondPortal.start(database, search, home);
                var doorway = new Doorway()) {
            portal.awaitAnswer();
            doorway.leadTo(portal.port());
            try (var trainer = visit(doorway.address(), Device.PHONE, CHINESE)) {
                trainer.open("/?lang=zh-CN")
                        .signIn("trainer@demo.anlin", "anlin-demo-1")
                        .open("/teach/" + id + "/" + learner);
                Page page = trainer.page();
                tap(page, AssessmentFixtures.CALLING);
                assertThat(page.getByText("已记 1 / 11 项")).isVisible(SOON);

                portal.kill();
                assertThat(entered(id, learner)).isEqualTo(1);
                tap(page, AssessmentFixtures.CRITICAL);
                assertThat(page.getByText("先记在这台手机上，连上后")).isVisible(SOON);
                doorway.leadTo(port());

                page.waitForURL("**/sign-in", new Page.WaitForURLOptions().setTimeout(60_000));
                trainer.field("手机号或电子邮箱").fill("trainer@demo.anlin");
                trainer.field("密码").fill("anlin-demo-1");
                page.keyboard().press("Enter");
                assertThat(page.getByText("断网时记的 1 项已补存")).isVisible(SOON);
                assertThat(page.getByText("已记 2 / 11 项")).isVisible(SOON);
            }
        }
        assertThat(entered(id, learner)).isEqualTo(2);
    }

    private int entered(TrainingClassId id, AccountId learner) {
        return sheets.of(id, learner).openTally().entered();
    }

    private static void tap(Page page, String item) {
        page.locator("[data-item='" + item + "'] vaadin-radio-button label")
                .first()
                .click();
    }
}
