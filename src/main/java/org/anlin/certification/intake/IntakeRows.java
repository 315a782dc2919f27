package org.anlin.certification.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anlin.accounts.AccountId;
import org.anlin.certification.Issuer;
import org.anlin.certification.VerificationCode;
import org.anlin.shared.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of imports; many lines go in one statement. */
@Component
class IntakeRows {

    private static final String SELECT = "SELECT * FROM certification.intake ";

    private final JdbcClient jdbc;
    private final Issuer issuer;
    private final Clock clock;

    IntakeRows(JdbcClient jdbc, Issuer issuer, Clock clock) {
        this.jdbc = jdbc;
        this.issuer = issuer;
        this.clock = clock;
    }

    void begin(IntakeId id, String fileName, int lines, AccountId by) {
        jdbc.sql("""
                        INSERT INTO certification.intake (id, file_name, state, lines, created_by, created_at)
                        VALUES (?, ?, 'CHECKING', ?, ?, ?)
                        """)
                .params(id.value(), fileName, lines, by.value(), now().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when the import is in none of these states: another was first. */
    boolean move(IntakeId id, Set<Intake.State> from, Intake.State to) {
        return jdbc.sql("UPDATE certification.intake SET state = :to WHERE id = :id AND state IN (:from)")
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toList())
                        .update()
                == 1;
    }

    void refuse(IntakeId id, String problem) {
        jdbc.sql("UPDATE certification.intake SET state = 'REFUSED', problem = ? WHERE id = ?")
                .params(problem, id.value())
                .update();
    }

    /** @param owner null for those of everybody */
    List<Intake> newest(@Nullable AccountId owner) {
        return jdbc.sql(SELECT
                        + "WHERE CAST(:owner AS uuid) IS NULL OR created_by = :owner ORDER BY created_at DESC LIMIT 20")
                .param("owner", owner == null ? null : owner.value())
                .query((row, i) -> intake(row))
                .list();
    }

    Optional<Intake> find(IntakeId id, @Nullable AccountId owner) {
        return jdbc.sql(SELECT + "WHERE id = :id AND (CAST(:owner AS uuid) IS NULL OR created_by = :owner)")
                .param("id", id.value())
                .param("owner", owner == null ? null : owner.value())
                .query((row, i) -> intake(row))
                .optional();
    }

    List<LeftOutLine> leftOut(IntakeId id, int offset, int limit) {
        return jdbc.sql("""
                        SELECT line, outcome = 'DUPLICATE' AS duplicate, problem, number, holder_name
                        FROM certification.intake_line WHERE intake = ? AND outcome <> 'GOOD' ORDER BY line OFFSET ? LIMIT ?
                        """)
                .params(id.value(), offset, limit)
                .query(LeftOutLine.class)
                .list();
    }

    Set<String> knownNumbers(Collection<String> numbers) {
        return jdbc.sql("SELECT number FROM certification.certificate WHERE number = ANY (?)")
                .param(numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** "name|scheme|day" of certificates in the register that look the same. */
    Set<String> lookalikes(Collection<String> names) {
        return jdbc.sql("""
                        SELECT holder_name || '|' || scheme || '|' || valid_from FROM certification.certificate
                        WHERE holder_name = ANY (?) AND replaced_by IS NULL
                        """)
                .param(names.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** "account|scheme" of what these people hold. */
    Set<String> held(Collection<UUID> holders) {
        return jdbc.sql(
                        "SELECT holder || '|' || scheme FROM certification.certificate WHERE holder = ANY (CAST(? AS uuid[]))")
                .param(holders.stream().map(UUID::toString).toArray(String[]::new))
                .query(String.class)
                .set();
    }

    void record(IntakeId id, List<Candidate> lines) {
        jdbc.sql("""
                        INSERT INTO certification.intake_line (intake, line, outcome, problem, number, holder_name, scheme,
                            scheme_version, holder, district_code, valid_from, valid_until)
                        SELECT :id, * FROM unnest(:lines, :outcomes, :problems, :numbers, :names, :schemes, :versions,
                            CAST(:holders AS uuid[]), :districts, CAST(:from AS date[]), CAST(:until AS date[]))
                        """)
                .param("id", id.value())
                .param("lines", numbers(lines, Candidate::line))
                .param("outcomes", texts(lines, Candidate::outcome))
                .param("problems", texts(lines, Candidate::problem))
                .param("numbers", texts(lines, Candidate::number))
                .param("names", texts(lines, Candidate::name))
                .param(
                        "schemes",
                        texts(
                                lines,
                                line -> line.scheme() == null
                                        ? null
                                        : line.scheme().slug()))
                .param(
                        "versions",
                        numbers(
                                lines,
                                line -> line.scheme() == null
                                        ? null
                                        : line.scheme().version()))
                .param("holders", texts(lines, Candidate::holder))
                .param("districts", texts(lines, Candidate::district))
                .param("from", texts(lines, Candidate::from))
                .param("until", texts(lines, Candidate::until))
                .update();
        jdbc.sql("""
                        UPDATE certification.intake SET checked = checked + ?, good = good + ?, duplicates = duplicates + ?,
                            bad = bad + ? WHERE id = ?
                        """)
                .params(lines.size(), count(lines, "GOOD"), count(lines, "DUPLICATE"), count(lines, "BAD"), id.value())
                .update();
    }

    /** The next lines become certificates; returns the last line, or 0 when there was none. A number that is taken is left out. */
    int take(IntakeId id, int after, int count) {
        List<Integer> lines = jdbc.sql("""
                        SELECT line FROM certification.intake_line WHERE intake = ? AND outcome = 'GOOD' AND line > ?
                        ORDER BY line LIMIT ?
                        """)
                .params(id.value(), after, count)
                .query(Integer.class)
                .list();
        if (lines.isEmpty()) {
            return 0;
        }
        jdbc.sql("""
                        INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name,
                            district_code, issuer, issuer_en, issued_at, valid_from, valid_until, window_days, grace_days,
                            intake, demo)
                        SELECT fresh.id, l.number, fresh.code, l.scheme, l.scheme_version, l.holder, l.holder_name,
                            l.district_code, :issuer, :issuerEn, :now, l.valid_from, l.valid_until,
                            coalesce(CAST(v.definition #>> '{renewal,window}' AS int), 90),
                            coalesce(CAST(v.definition #>> '{renewal,grace}' AS int), 0), l.intake, :demo
                        FROM unnest(:lines, CAST(:ids AS uuid[]), :codes) AS fresh(line, id, code)
                        JOIN certification.intake_line l ON l.intake = :intake AND l.line = fresh.line
                        JOIN certification.scheme_version v ON v.slug = l.scheme AND v.version = l.scheme_version
                        ON CONFLICT DO NOTHING
                        """)
                .param("issuer", issuer.name())
                .param("issuerEn", issuer.nameEn())
                .param("now", now().atOffset(ZoneOffset.UTC))
                .param("demo", issuer.demo())
                .param("lines", lines.toArray(Integer[]::new))
                .param(
                        "ids",
                        lines.stream().map(line -> Identifier.next().toString()).toArray(String[]::new))
                .param(
                        "codes",
                        lines.stream()
                                .map(line -> VerificationCode.random().value())
                                .toArray(String[]::new))
                .param("intake", id.value())
                .update();
        jdbc.sql("UPDATE certification.intake SET taken = taken + ? WHERE id = ?")
                .params(lines.size(), id.value())
                .update();
        return lines.getLast();
    }

    /** How many certificates remain because something follows them. */
    int giveBack(IntakeId id) {
        jdbc.sql("""
                        DELETE FROM certification.certificate c WHERE c.intake = ?
                        AND NOT EXISTS (SELECT FROM certification.certificate n WHERE n.follows = c.id)
                        """).param(id.value()).update();
        return jdbc.sql("SELECT count(*) FROM certification.certificate WHERE intake = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Instant now() {
        return clock.instant();
    }

    private static long count(List<Candidate> lines, String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    private static @Nullable String[] texts(List<Candidate> lines, Function<Candidate, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(item -> item == null ? null : item.toString())
                .toArray(String[]::new);
    }

    private static @Nullable Integer[] numbers(List<Candidate> lines, Function<Candidate, @Nullable Integer> value) {
        return lines.stream().map(value).toArray(Integer[]::new);
    }

    private static Intake intake(ResultSet row) throws SQLException {
        return new Intake(
                new IntakeId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                Intake.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("checked"),
                row.getInt("taken"),
                row.getInt("good"),
                row.getInt("duplicates"),
                row.getInt("bad"),
                row.getString("problem"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
