package org.anlin.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language a reader wants: {@code ?lang=}, else the cookie of the language switch, else what the browser prefers. */
public final class ReaderLanguage {

    public static final String NAME = "lang";

    private ReaderLanguage() {}

    public static Locale of(HttpServletRequest request) {
        return chosen(request).or(() -> preferred(request)).orElse(Translations.CHINESE);
    }

    /** The language that was chosen on this portal, not the one that the browser merely prefers. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        return asked(request).or(() -> remembered(request));
    }

    /** The language named in the address, when it is one of ours. */
    public static Optional<Locale> asked(HttpServletRequest request) {
        return known(request.getParameter(NAME));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .flatMap(cookie -> known(cookie.getValue()).stream())
                .findFirst();
    }

    private static Optional<Locale> preferred(HttpServletRequest request) {
        // Without the header the container answers with the server's own language.
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Locale> known(@Nullable String tag) {
        String language = tag == null ? "" : Locale.forLanguageTag(tag).getLanguage();
        return switch (language) {
            case "zh" -> Optional.of(Translations.CHINESE);
            case "en" -> Optional.of(Translations.ENGLISH);
            default -> Optional.empty();
        };
    }
}
