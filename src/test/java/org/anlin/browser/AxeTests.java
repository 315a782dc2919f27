package org.anlin.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What every page is held against finds what is wrong on one, in its frames and behind its components' walls too. */
class AxeTests extends BrowserTest {

    private static final String WRONG = """
            <html><head><title>Wrong</title></head><body><main><h1>Wrong</h1>
            <button></button><p style="color: #ccc; background: white">pale</p>
            <div id="host"></div><script>document.getElementById('host').attachShadow({mode: 'open'}).innerHTML = '<input>'</script>
            </main>%s</body></html>""";

    private static final String FRAME =
            "<iframe title='frame' srcdoc='<html lang=en><title>Frame</title><main><h1>Frame</h1><img></main></html>'></iframe>";

    @Test
    void findsWhatIsWrong() {
        try (var visit = visit(Device.PHONE, ENGLISH)) {
            visit.page().setContent(WRONG.formatted(""));

            var findings = Axe.findings(visit.page());

            assertThat(findings)
                    .extracting(AxeTests::rule)
                    .containsExactlyInAnyOrder("button-name", "color-contrast", "html-has-lang", "label");
            assertThat(findings).containsExactlyInAnyOrderElementsOf(Axe.withFrames(visit.page()));
            assertThatThrownBy(visit::expectAccessible).hasMessageContaining("button-name");
        }
    }

    @Test
    void findsWhatIsWrongInAFrame() {
        try (var visit = visit(Device.PHONE, ENGLISH)) {
            visit.page().setContent(WRONG.formatted(FRAME));

            assertThat(Axe.findings(visit.page())).extracting(AxeTests::rule).contains("button-name", "image-alt");
        }
    }

    private static String rule(String finding) {
        return finding.substring(0, finding.indexOf(':'));
    }
}
