package org.anlin.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.shared.Translations;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Header and footer as text, from {@code shell/*.html} with {@code {{key}}} for translations; one copy for all sessions. */
@Component
class FrameMarkup {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z.-]+)}}");

    private final Translations translations;
    private final Map<FrameKey, String> heads = new ConcurrentHashMap<>();
    private final Map<FrameKey, String> feet = new ConcurrentHashMap<>();

    FrameMarkup(Translations translations) {
        this.translations = translations;
    }

    String head(FrameKey key) {
        return heads.computeIfAbsent(key, k -> fill("head", k).replace("<!--account-->", fill(accountPart(k), k)));
    }

    String foot(FrameKey key) {
        return feet.computeIfAbsent(key, k -> fill("foot", k));
    }

    private static String accountPart(FrameKey key) {
        return key.signedIn() ? "account" : "sign-in";
    }

    private String fill(String part, FrameKey key) {
        return PLACE.matcher(read(part))
                .replaceAll(match -> Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(translations.text(match.group(1), key.language()))));
    }

    private static String read(String part) {
        try {
            return new ClassPathResource("shell/" + part + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
