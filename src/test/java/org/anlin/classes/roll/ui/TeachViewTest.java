package org.anlin.classes.roll.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.classes.ClassFixtures;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.Presence;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo trainer with classes of today, and what stands on their pages. */
@AnlinTest
abstract class TeachViewTest extends SpringBrowserlessTest {

    static final AccountId TRAINER = DemoAccounts.of(Role.TRAINER);

    @Autowired
    ClassFixtures fixtures;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void speakChinese() {
        UI.getCurrent().setLocale(Translations.CHINESE);
    }

    void tap(AccountId learner, Presence presence, String seen) {
        TapsInBrowser taps = $(TapsInBrowser.class).single();
        ComponentUtil.fireEvent(taps, new TapsInBrowser.Tap(taps, true, learner.toString(), presence.name(), seen));
    }

    Component row(AccountId learner) {
        return $(RollRow.class).all().stream()
                .filter(row -> learner.toString().equals(row.getElement().getAttribute("data-learner")))
                .findFirst()
                .orElseThrow();
    }

    /** Not active, or the demo trainer could be in one place only. */
    TrainingClassId taught(Duration startsIn) {
        TrainingClassId id = fixtures.aClass(20, in(startsIn));
        jdbc.sql("""
                        INSERT INTO classes.class_trainer (training_class, trainer, lead, during, active)
                        SELECT id, ?, true, tstzrange(starts_at, ends_at), false FROM classes.training_class WHERE id = ?""").params(TRAINER.value(), id.value()).update();
        return id;
    }

    static Instant in(Duration time) {
        return Instant.ofEpochMilli(System.currentTimeMillis()).plus(time);
    }

    List<String> links() {
        return $(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    List<String> paragraphs() {
        return $(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
