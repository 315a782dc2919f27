package org.anlin.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDate;
import org.anlin.certification.SeededRegister;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The register of certificates when it is full. */
class RegisterPageTests extends BrowserTest {

    private static final int MANY = 30;

    @Autowired
    SeededRegister register;

    @ParameterizedTest
    @CsvSource({"PHONE,zh-CN,LIGHT", "DESKTOP,en,DARK"})
    void aFullRegisterIsWithinReachOfAFinger(Device device, String language, ColorScheme scheme) {
        LocalDate today = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));
        for (int i = 0; i < MANY; i++) {
            register.aCertificate("满册", "110108", today.plusDays(i * 9));
        }
        try (var visit = visit(device, language, scheme)) {
            visit.open("/?lang=" + language).signIn("administrator@demo.anlin", "anlin-demo-1");
            visit.open("/desk/certificates");
            var opening = visit.page().locator("vaadin-grid .register-open");
            opening.first().waitFor();

            visit.expectFine("register-full");
            assertThat(opening.first().boundingBox().height).isGreaterThanOrEqualTo(44);
            opening.first().click();
            visit.page().locator("vaadin-dialog .register-form").first().waitFor();
            visit.expectFine("register-dialog");
        }
    }
}
