package org.anlin.bases.visits.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.bases.visits.VisitFixtures;
import org.anlin.bases.visits.VisitFixtures.Base;
import org.anlin.bases.visits.booking.Bookings;
import org.anlin.shared.Translations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A base with times to visit, in Chinese, and what is read on its pages. */
@AnlinTest
abstract class VisitViewTest extends SpringBrowserlessTest {

    @Autowired
    VisitFixtures fixtures;

    @Autowired
    Bookings bookings;

    @Autowired
    JdbcClient jdbc;

    Base base;

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        base = fixtures.aBase();
    }

    @AfterEach
    void close() {
        jdbc.sql("UPDATE bases.visit_booking SET visitor = NULL WHERE visitor = ?")
                .param(DemoAccounts.of(Role.RESIDENT).value())
                .update();
        fixtures.closeAll();
    }

    final void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }

    final TextField text(String label) {
        return $(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    final <T extends Component> List<String> texts(Class<T> type) {
        return $(type).all().stream()
                .map(component -> component.getElement().getTextRecursively())
                .toList();
    }
}
