package org.anlin.shared.plain;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Renders the templates of {@code src/main/jte}, which escape all that is not marked as safe HTML. */
@Component
public class PlainTemplates {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Translations translations;
    private final boolean demo;

    PlainTemplates(Translations translations, Environment environment) {
        this.translations = translations;
        this.demo = environment.matchesProfiles("demo");
        engine.setBinaryStaticContent(true);
    }

    /** The frame of a page; {@code lang} is the URL parameter: Chinese unless it is {@code en}. */
    public PlainFrame frame(
            @Nullable String lang, String path, String titleKey, @Nullable String descriptionKey, Object... arguments) {
        Locale language = "en".equals(lang) ? Translations.ENGLISH : Translations.CHINESE;
        return frame(
                language,
                path,
                translations.text(titleKey, language, arguments),
                descriptionKey == null ? null : translations.text(descriptionKey, language, arguments));
    }

    /** The frame of a page whose title and description are texts of their own. */
    public PlainFrame frame(Locale language, String path, String title, @Nullable String description) {
        return new PlainFrame(translations, language, path, title, description, demo);
    }

    /** UTF-8 bytes of a page whose template takes the parameters {@code frame} and {@code model}. */
    public byte[] render(String template, PlainFrame frame, Object model) {
        var output = new Utf8ByteOutput();
        engine.render(template, Map.of("frame", frame, "model", model), output);
        var bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
