package org.anlin.accounts.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anlin.accounts.AccountId;
import org.anlin.shared.Contact;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of people and the accounts made of them; many lines go in one statement. */
@Component
class ListRows {

    private static final String RECORD = """
            INSERT INTO accounts.intake_line (intake, line, outcome, problem, name, phone, email, masked, district_code, language,
                role, birth_date, guardian_contact, account)
            SELECT :id, line, outcome, problem, name, phone, email, masked, district, language, role, birth, guardian, uuidv7()
            FROM unnest(:lines, :outcomes, :problems, :names, :phones, :emails, :masked, :districts, :languages, :roles,
                    CAST(:births AS date[]), :guardians)
                AS read(line, outcome, problem, name, phone, email, masked, district, language, role, birth, guardian)""";

    /** A contact that was taken meanwhile opens nothing. */
    private static final String OPEN = """
            WITH batch AS (
                SELECT * FROM accounts.intake_line WHERE intake = :id AND outcome = 'GOOD' AND line > :after AND line <= :last),
            opened AS (
                INSERT INTO accounts.account (id, version, name, phone, email, language, district_code, birth_date,
                    guardian_contact, session_epoch, roles_version, demo, created_at, intake, awaits_person)
                SELECT account, 1, name, phone, email, language, district_code, birth_date, guardian_contact, 0, 0, false, :now,
                    :id, true FROM batch
                ON CONFLICT DO NOTHING RETURNING id),
            granted AS (
                INSERT INTO accounts.role_grant (account_id, role, district_code, granted_at, granted_by)
                SELECT id, 'RESIDENT', NULL, :now, CAST(NULL AS uuid) FROM opened
                UNION ALL
                SELECT account, role, CASE WHEN role IN ('COORDINATOR', 'CLERK') THEN district_code END, :now, :by
                FROM batch JOIN opened ON opened.id = batch.account WHERE role IS NOT NULL)
            SELECT count(*) FROM opened""";

    /** The keys from other modules' tables forbid nothing: nobody is told of an account before its person has come. */
    private static final String GIVE_BACK = """
            WITH gone AS (SELECT id FROM accounts.account WHERE intake = ? AND awaits_person LIMIT ? FOR UPDATE),
            roles AS (DELETE FROM accounts.role_grant WHERE account_id IN (SELECT id FROM gone))
            DELETE FROM accounts.account WHERE id IN (SELECT id FROM gone)""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ListRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those of these contacts by which somebody signs in, or will. */
    Set<String> known(Collection<Contact> contacts) {
        String[] values = contacts.stream().map(Contact::value).toArray(String[]::new);
        return jdbc.sql("""
                        SELECT phone FROM accounts.account WHERE phone = ANY (:contacts)
                        UNION ALL SELECT email FROM accounts.account WHERE email = ANY (:contacts)
                        """).param("contacts", values).query(String.class).set();
    }

    void record(IntakeId id, List<ListedPerson> lines) {
        jdbc.sql(RECORD)
                .param("id", id.value())
                .param("lines", lines.stream().map(ListedPerson::line).toArray(Integer[]::new))
                .param("outcomes", texts(lines, ListedPerson::outcome))
                .param("problems", texts(lines, ListedPerson::problem))
                .param("names", texts(lines, ListedPerson::name))
                .param("phones", texts(lines, ListedPerson::phone))
                .param("emails", texts(lines, ListedPerson::email))
                .param("masked", texts(lines, ListedPerson::masked))
                .param("districts", texts(lines, ListedPerson::district))
                .param("languages", texts(lines, ListedPerson::language))
                .param("roles", texts(lines, ListedPerson::role))
                .param("births", texts(lines, ListedPerson::birth))
                .param(
                        "guardians",
                        texts(
                                lines,
                                line -> line.guardian() == null
                                        ? null
                                        : line.guardian().value()))
                .update();
    }

    /** The number of the last of the next good lines, or nothing when there is none. */
    @Nullable
    Integer lastOfNext(IntakeId id, int after, int count) {
        return jdbc.sql("""
                        SELECT max(line) FROM (SELECT line FROM accounts.intake_line
                            WHERE intake = ? AND outcome = 'GOOD' AND line > ? ORDER BY line LIMIT ?) AS next
                        """)
                .params(id.value(), after, count)
                .query((row, number) -> row.getObject(1, Integer.class))
                .optional()
                .orElse(null);
    }

    /** Where an interrupted import goes on. */
    int lastOpened(IntakeId id) {
        return jdbc.sql("""
                        SELECT coalesce(max(line), 0) FROM accounts.intake_line l JOIN accounts.account a ON a.id = l.account
                        WHERE l.intake = ?
                        """).param(id.value()).query(Integer.class).single();
    }

    int open(IntakeId id, int after, int last, AccountId by) {
        return jdbc.sql(OPEN)
                .param("id", id.value())
                .param("after", after)
                .param("last", last)
                .param("now", now())
                .param("by", by.value())
                .query(Integer.class)
                .single();
    }

    /** The accounts have them now: nothing personal stays behind but the names of lines that were wrong. */
    void clear(IntakeId id) {
        jdbc.sql("DELETE FROM accounts.intake_line WHERE intake = ? AND outcome = 'GOOD'")
                .param(id.value())
                .update();
    }

    int giveBack(IntakeId id, int count) {
        return jdbc.sql(GIVE_BACK).params(id.value(), count).update();
    }

    List<ReportLine> report(IntakeId id, boolean problemsOnly, int offset, int limit) {
        return jdbc.sql("""
                        SELECT line, problem, name, masked, district_code, language, role FROM accounts.intake_line
                        WHERE intake = :id AND (NOT :problems OR outcome <> 'GOOD') ORDER BY line OFFSET :offset LIMIT :limit
                        """)
                .param("id", id.value())
                .param("problems", problemsOnly)
                .param("offset", offset)
                .param("limit", limit)
                .query(ReportLine.class)
                .list();
    }

    int count(IntakeId id, boolean problemsOnly) {
        return jdbc.sql("SELECT count(*) FROM accounts.intake_line WHERE intake = ? AND (NOT ? OR outcome <> 'GOOD')")
                .params(id.value(), problemsOnly)
                .query(Integer.class)
                .single();
    }

    Arrivals arrivals(IntakeId id) {
        return jdbc.sql("""
                        SELECT count(*) AS accounts, count(*) FILTER (WHERE NOT awaits_person) AS arrived,
                            count(*) FILTER (WHERE awaits_person AND NOT l.failed) AS invited,
                            count(*) FILTER (WHERE awaits_person AND l.failed) AS unreachable
                        FROM accounts.account a LEFT JOIN accounts.activation l ON l.account_id = a.id WHERE a.intake = ?
                        """).param(id.value()).query(Arrivals.class).single();
    }

    List<AccountId> awaited(IntakeId id, @Nullable AccountId after, int count) {
        return jdbc.sql("""
                        SELECT id FROM accounts.account WHERE intake = :id AND awaits_person
                            AND id > coalesce(CAST(:after AS uuid), '00000000-0000-0000-0000-000000000000') ORDER BY id LIMIT :count
                        """)
                .param("id", id.value())
                .param("after", after == null ? null : after.value())
                .param("count", count)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Lists that nobody took. */
    void forgetBefore(OffsetDateTime day) {
        jdbc.sql("DELETE FROM accounts.intake WHERE state IN ('CHECKING', 'CHECKED', 'REFUSED') AND created_at < ?")
                .param(day)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable String[] texts(List<ListedPerson> lines, Function<ListedPerson, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(text -> text == null ? null : text.toString())
                .toArray(String[]::new);
    }
}
