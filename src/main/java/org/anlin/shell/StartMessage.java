package org.anlin.shell;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.shared.Translations;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last thing that a start of the demo prints: where the portal is and who can sign in. */
@Component
@Profile("demo & !reindex")
class StartMessage {

    private static final String RULE = "─".repeat(76);

    private final Translations translations;
    private final Environment environment;

    StartMessage(Translations translations, Environment environment) {
        this.translations = translations;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void print() {
        print(System.out);
    }

    void print(PrintStream out) {
        String address = "http://localhost:" + environment.getProperty("local.server.port");
        String people = Arrays.stream(Role.values()).map(this::person).collect(Collectors.joining("\n"));
        out.println(String.join(
                "\n",
                "",
                RULE,
                "  " + both("console.ready") + "  " + address,
                "",
                "  " + both("console.signIns"),
                people,
                "",
                "  " + both("console.password") + "  " + DemoAccounts.PASSWORD,
                "  " + both("console.stop"),
                RULE));
    }

    private String person(Role role) {
        return String.format("    %-28s %s", DemoAccounts.email(role), both("console.role." + role));
    }

    private String both(String key) {
        return text(key, Translations.CHINESE) + " / " + text(key, Translations.ENGLISH);
    }

    private String text(String key, Locale language) {
        return translations.text(key, language);
    }
}
