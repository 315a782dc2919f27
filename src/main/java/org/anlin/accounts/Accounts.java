package org.anlin.accounts;

import java.util.Locale;
import java.util.Objects;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** People as other modules know them. */
@Service
public class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Open to modules, listeners included; whom a view shows it to is the view's matter. */
    @PreAuthorize("permitAll()")
    public Profile profile(AccountId id) {
        return jdbc.sql("""
                        SELECT name, district_code, subdistrict_code, language,
                            guardian_contact IS NOT NULL AND guardian_id IS NULL, erased_at IS NOT NULL
                        FROM accounts.account WHERE id = ?
                        """)
                .param(id.value())
                .query((row, i) -> new Profile(
                        id,
                        Objects.requireNonNullElse(row.getString(1), ""),
                        row.getString(2),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4)),
                        row.getBoolean(5),
                        row.getBoolean(6)))
                .optional()
                .orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }
}
