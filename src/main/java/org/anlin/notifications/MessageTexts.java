package org.anlin.notifications;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.anlin.shared.Translations;
import org.springframework.stereotype.Component;

/** The words of a stored message. */
@Component
class MessageTexts {

    private final Translations translations;

    MessageTexts(Translations translations) {
        this.translations = translations;
    }

    String title(ResultSet row, Locale language) throws SQLException {
        return text(row, "title", language);
    }

    String text(ResultSet row, Locale language) throws SQLException {
        return text(row, "text", language);
    }

    private String text(ResultSet row, String part, Locale language) throws SQLException {
        boolean english = Translations.supported(language).equals(Translations.ENGLISH);
        Array words = row.getArray(english ? "english" : "chinese");
        return translations.text(
                "notifications." + row.getString("kind") + "." + part, language, (Object[]) words.getArray());
    }
}
