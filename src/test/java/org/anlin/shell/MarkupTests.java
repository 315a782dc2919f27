package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.anlin.shared.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class MarkupTests {

    private static final FrameKey READER = FrameKey.anonymous(Translations.CHINESE);

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void footerOfTheDemoSaysWhatItIs() {
        environment.setActiveProfiles("demo");

        assertThat(foot()).contains("这是演示站", "/demo/outbox");
    }

    @Test
    void footerOfAnotherPortalKnowsNoDemo() {
        assertThat(foot()).doesNotContain("演示", "/demo/outbox").contains("/about");
    }

    private String foot() {
        return new Markup(new Translations(), environment).part("foot", READER);
    }
}
