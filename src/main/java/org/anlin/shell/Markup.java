package org.anlin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.shared.Translations;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Static parts of pages as text from {@code shell/*.html}: {@code {{key}}} is a translation, {@code [[part]]} another part,
 * {@code [[for people]]…[[/for]]} what only they (or all guests of the demo) see. One copy serves all sessions.
 */
@Component
class Markup {

    private static final Pattern TEXT = Pattern.compile("\\{\\{([a-z0-9.-]+)}}");
    private static final Pattern PART = Pattern.compile("\\[\\[([a-z-]+)]]");

    private static final Pattern GUARDED = Pattern.compile("\\[\\[for ([a-z]+)]](.*?)\\[\\[/for]]", Pattern.DOTALL);

    private record Filled(String part, FrameKey key) {}

    private final Translations translations;
    private final boolean demo;
    private final Map<Filled, String> filled = new ConcurrentHashMap<>();

    Markup(Translations translations, Environment environment) {
        this.translations = translations;
        this.demo = environment.matchesProfiles("demo");
    }

    String part(String name, FrameKey key) {
        return filled.computeIfAbsent(new Filled(name, key), this::fill);
    }

    /** A whole page of prose has a file per language instead of keys. */
    String prose(String name, Locale language) {
        FrameKey key = FrameKey.anonymous(Translations.supported(language));
        return part(name + "." + key.language().getLanguage(), key);
    }

    private String fill(Filled wanted) {
        String state = wanted.key().signedIn() ? "-signed-in" : "-anonymous";
        String whole = PART.matcher(read(wanted.part()))
                .replaceAll(part -> Matcher.quoteReplacement(read(part.group(1) + state)));
        String theirs = GUARDED.matcher(whole)
                .replaceAll(part -> isFor(wanted.key(), part.group(1)) ? Matcher.quoteReplacement(part.group(2)) : "");
        return TEXT.matcher(theirs)
                .replaceAll(text -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(
                        translations.text(text.group(1), wanted.key().language()))));
    }

    private boolean isFor(FrameKey key, String people) {
        return people.equals("demo") ? demo : key.admits(people);
    }

    private static String read(String part) {
        try {
            return new ClassPathResource("shell/" + part + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
