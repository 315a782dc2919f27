package org.anlin.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe says against a page. AxeBuilder says the same, but opens another page each time and carries over everything that axe has
 * nothing against; pages with frames are left to it.
 */
final class Axe {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final String SOURCE = source();

    private static final String RUN = """
            options => axe.run(options).then(report => report.violations.map(
                rule => `${rule.id}: ${rule.help} at ${rule.nodes[0].html}`))""";

    private Axe() {}

    /** Puts it into every page that will be opened. */
    static void into(BrowserContext context) {
        context.addInitScript(SOURCE);
    }

    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        if (page.frames().size() > 1) {
            return withFrames(page);
        }
        var options = Map.of("runOnly", Map.of("type", "tag", "values", RULES), "resultTypes", List.of("violations"));
        return (List<String>) page.evaluate(RUN, options);
    }

    static List<String> withFrames(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().getFirst().getHtml())
                        .toList();
    }

    private static String source() {
        try (var axe = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
