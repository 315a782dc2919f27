package org.anlin.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.anlin.shared.Contact;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the administrator's list page by page; every way to find someone has an index. */
@Component
class PeopleList {

    private static final String WHERE = """
            WHERE a.erased_at IS NULL
              AND (CAST(:name AS text) IS NULL OR lower(a.name) LIKE :name
                   OR a.phone = :contact OR a.email = :contact OR a.id = :id)
              AND (CAST(:role AS text) IS NULL
                   OR EXISTS (SELECT 1 FROM accounts.role_grant g WHERE g.account_id = a.id AND g.role = :role))
            """;
    private static final String PAGE = """
            SELECT a.id, a.name, a.phone, a.email, a.district_code, a.demo, a.awaits_person, a.created_at,
                   ARRAY(SELECT concat_ws(' ', g.role, g.district_code) FROM accounts.role_grant g
                         WHERE g.account_id = a.id ORDER BY g.role, g.district_code) AS roles
            FROM accounts.account a
            """ + WHERE + " ORDER BY a.id DESC OFFSET :offset LIMIT :limit";

    private final JdbcClient jdbc;

    PeopleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Person> find(String words, @Nullable Role role, int offset, int limit) {
        return bind(PAGE, words, role)
                .param("offset", offset)
                .param("limit", limit)
                .query(PeopleList::person)
                .list();
    }

    int count(String words, @Nullable Role role) {
        return bind("SELECT count(*) FROM accounts.account a " + WHERE, words, role)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, String words, @Nullable Role role) {
        String sought = words.strip().substring(0, Math.min(words.strip().length(), 300));
        return jdbc.sql(sql)
                .param("name", sought.isEmpty() ? null : escaped(sought.toLowerCase(Locale.ROOT)) + "%")
                .param("contact", contact(sought))
                .param("id", id(sought))
                .param("role", role == null ? null : role.name());
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("name"),
                masked(row.getString("phone"), row.getString("email")),
                row.getString("district_code"),
                Stream.of((Object[]) row.getArray("roles").getArray())
                        .map(Object::toString)
                        .toList(),
                row.getBoolean("demo"),
                row.getBoolean("awaits_person"),
                row.getTimestamp("created_at").toInstant());
    }

    private static String masked(@Nullable String phone, @Nullable String email) {
        return phone != null ? new PhoneNumber(phone).masked() : new EmailAddress(String.valueOf(email)).masked();
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static @Nullable String contact(String words) {
        try {
            return Contact.parse(words).value();
        } catch (RuleViolation notOne) {
            return null;
        }
    }

    private static @Nullable UUID id(String words) {
        try {
            return UUID.fromString(words);
        } catch (IllegalArgumentException notOne) {
            return null;
        }
    }
}
