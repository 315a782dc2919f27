package org.anlin.shared.plain;

import java.util.Locale;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** What the layout of a plain page needs: its language, its address without the language, and what its head says. */
public record PlainFrame(
        Translations translations,
        Locale language,
        String path,
        String title,
        @Nullable String description,
        boolean demo) {

    public String t(String key, Object... arguments) {
        return translations.text(key, language, arguments);
    }

    public boolean isEnglish() {
        return language.equals(Translations.ENGLISH);
    }

    public String languageTag() {
        return isEnglish() ? "en" : "zh-CN";
    }

    /** The address of this or another plain page in the language of this one. */
    public String link(String address) {
        return isEnglish() ? english(address) : address;
    }

    /** The address of this page in English. */
    public String englishPath() {
        return english(path);
    }

    private static String english(String address) {
        return address + (address.indexOf('?') < 0 ? "?lang=en" : "&lang=en");
    }
}
