package org.anlin.regions;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A district, subdistrict or functional area; {@code population} counts residents of the census named in its source. */
public record Region(
        String code,
        String name,
        @Nullable String nameEn,
        Level level,
        @Nullable String parentCode,
        @Nullable Long population) {

    public enum Level {
        CITY,
        DISTRICT,
        SUBDISTRICT,
        FUNCTIONAL_AREA
    }

    public String name(Locale locale) {
        return nameEn != null && locale.getLanguage().equals("en") ? nameEn : name;
    }
}
