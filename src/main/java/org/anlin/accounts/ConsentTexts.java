package org.anlin.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anlin.shared.Translations;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The privacy notice, the terms and the text for guardians: Markdown files whose first lines are version, title and, from the
 * second version on, what has changed.
 */
@Service
public class ConsentTexts {

    private static final PolicyFactory SAFE =
            Sanitizers.BLOCKS.and(Sanitizers.FORMATTING).and(Sanitizers.LINKS);

    private static final String CHANGES = "changes:";

    private final Path directory;
    private final Map<String, ConsentText> read = new ConcurrentHashMap<>();

    ConsentTexts(@Value("${anlin.content}") Path content) {
        this.directory = content.resolve("consents");
    }

    @PreAuthorize("permitAll()")
    public ConsentText text(ConsentDocument document, Locale locale) {
        String language = Translations.supported(locale).getLanguage();
        return read.computeIfAbsent(document.slug() + "." + language + ".md", file -> read(document, file));
    }

    String version(ConsentDocument document) {
        return text(document, Translations.CHINESE).version();
    }

    private ConsentText read(ConsentDocument document, String file) {
        try {
            String[] parts = Files.readString(directory.resolve(file)).split("\n", 3);
            String[] changed =
                    parts[2].startsWith(CHANGES) ? parts[2].split("\n", 2) : new String[] {CHANGES, parts[2]};
            return new ConsentText(
                    document,
                    after(parts[0], "version: "),
                    after(parts[1], "title: "),
                    after(changed[0], CHANGES),
                    html(changed[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the text " + file + " cannot be read", e);
        }
    }

    private static String html(String markdown) {
        return SAFE.sanitize(HtmlRenderer.builder()
                .escapeHtml(true)
                .build()
                .render(Parser.builder().build().parse(markdown)));
    }

    private static String after(String line, String label) {
        if (!line.startsWith(label)) {
            throw new IllegalStateException("a line that starts with “" + label + "” is missing before: " + line);
        }
        return line.substring(label.length()).strip();
    }
}
