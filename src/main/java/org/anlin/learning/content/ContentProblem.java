package org.anlin.learning.content;

import java.util.List;
import java.util.Locale;
import org.anlin.shared.Translations;

/** Something an editor has to put right: where it stands and, as a translation key with arguments, what it is. */
public record ContentProblem(String file, int line, String key, List<String> arguments) {

    public static ContentProblem of(String file, int line, String key, Object... arguments) {
        return new ContentProblem(
                file,
                line,
                "learning.content." + key,
                List.of(arguments).stream().map(String::valueOf).toList());
    }

    public String sentence(Translations texts, Locale locale) {
        return texts.text(key, locale, arguments.toArray());
    }

    /** {@code file:line: Chinese / English}, as compilers print it. */
    public String describe(Translations texts) {
        return file + ":" + line + ": " + sentence(texts, Translations.CHINESE) + " / "
                + sentence(texts, Translations.ENGLISH);
    }
}
