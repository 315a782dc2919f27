package org.anlin.shared;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All texts of the user interface: {@code i18n/<module>.properties} in Chinese, {@code i18n/<module>_en.properties} in English. */
@Component
public class Translations implements I18NProvider {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private final Map<String, String> chinese = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();

    public Translations() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*.properties")) {
                boolean isEnglish = String.valueOf(file.getFilename()).endsWith("_en.properties");
                read(file).forEach((key, text) -> (isEnglish ? english : chinese).put(key.toString(), text.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in Chinese or English with its placeholders filled; an unknown key answers itself. */
    public String text(String key, @Nullable Locale locale, @Nullable Object... arguments) {
        Locale language = supported(locale);
        String pattern = (language.equals(ENGLISH) ? english : chinese).get(key);
        if (pattern == null) {
            return key;
        }
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments);
    }

    /** Chinese unless the locale is English. */
    public static Locale supported(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(CHINESE, ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(key, locale, arguments);
    }

    private static Properties read(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
