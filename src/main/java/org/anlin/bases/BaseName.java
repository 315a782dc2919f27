package org.anlin.bases;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a base is called, what kind of place it is and who runs it. */
public record BaseName(
        String name,
        @Nullable String nameEn,
        List<String> aliases,
        String kind,
        @Nullable String organiser) {

    public BaseName {
        name = BaseWords.needed(name, "bases.name.missing");
        nameEn = BaseWords.optional(nameEn);
        aliases = BaseWords.each(aliases);
        kind = BaseWords.needed(kind, "bases.kind.missing");
        organiser = BaseWords.optional(organiser);
    }

    public String in(Locale locale) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }
}
