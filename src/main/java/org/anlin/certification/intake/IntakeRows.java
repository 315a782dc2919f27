package org.anlin.certification.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.anlin.certification.Issuer;
import org.anlin.certification.VerificationCode;
import org.anlin.shared.Identifier;
import org.anlin.shared.intake.IntakeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of imports; many lines go in one statement. */
@Component
class IntakeRows {

    private final JdbcClient jdbc;
    private final Issuer issuer;
    private final Clock clock;

    IntakeRows(JdbcClient jdbc, Issuer issuer, Clock clock) {
        this.jdbc = jdbc;
        this.issuer = issuer;
        this.clock = clock;
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
                            scheme_version, holder, district_code, valid_from, valid_until, contact_mark, identity_mark)
                        SELECT :id, line, outcome, problem, number, name, scheme, version, holder, district, valid_from,
                            valid_until, decode(by_contact, 'hex'), decode(by_identity, 'hex')
                        FROM unnest(:lines, :outcomes, :problems, :numbers, :names, :schemes, :versions,
                            CAST(:holders AS uuid[]), :districts, CAST(:from AS date[]), CAST(:until AS date[]), :byContact,
                            :byIdentity) AS read(line, outcome, problem, number, name, scheme, version, holder, district,
                            valid_from, valid_until, by_contact, by_identity)
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
                .param("holders", texts(lines, line -> line.whose().holder()))
                .param("districts", texts(lines, Candidate::district))
                .param("from", texts(lines, Candidate::from))
                .param("until", texts(lines, Candidate::until))
                .param("byContact", texts(lines, line -> line.whose().byContact()))
                .param("byIdentity", texts(lines, line -> line.whose().byIdentity()))
                .update();
    }

    record Taken(int lines, int last) {}

    /** The next lines become certificates; those that already are one, and numbers that are taken, are left out. */
    Taken take(IntakeId id, int after, int count) {
        List<Integer> lines = jdbc.sql("""
                        SELECT line FROM certification.intake_line WHERE intake = ? AND outcome = 'GOOD' AND line > ?
                        ORDER BY line LIMIT ?
                        """)
                .params(id.value(), after, count)
                .query(Integer.class)
                .list();
        if (lines.isEmpty()) {
            return new Taken(0, 0);
        }
        jdbc.sql("""
                        INSERT INTO certification.certificate (id, number, code, scheme, scheme_version, holder, holder_name,
                            district_code, issuer, issuer_en, issued_at, valid_from, valid_until, window_days, grace_days,
                            intake, contact_mark, identity_mark, demo)
                        SELECT fresh.id, l.number, fresh.code, l.scheme, l.scheme_version, l.holder, l.holder_name,
                            l.district_code, :issuer, :issuerEn, :now, l.valid_from, l.valid_until,
                            coalesce(CAST(v.definition #>> '{renewal,window}' AS int), 90),
                            coalesce(CAST(v.definition #>> '{renewal,grace}' AS int), 0), l.intake,
                            CASE WHEN l.holder IS NULL THEN l.contact_mark END,
                            CASE WHEN l.holder IS NULL THEN l.identity_mark END, :demo
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
        return new Taken(lines.size(), lines.getLast());
    }

    /** Where an interrupted import goes on. */
    int lastTaken(IntakeId id) {
        return jdbc.sql("""
                        SELECT coalesce(max(l.line), 0) FROM certification.intake_line l
                        JOIN certification.certificate c ON c.number = l.number AND c.intake = l.intake WHERE l.intake = ?
                        """).param(id.value()).query(Integer.class).single();
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

    private static @Nullable String[] texts(List<Candidate> lines, Function<Candidate, @Nullable Object> value) {
        return lines.stream()
                .map(value)
                .map(item -> item == null ? null : item.toString())
                .toArray(String[]::new);
    }

    private static @Nullable Integer[] numbers(List<Candidate> lines, Function<Candidate, @Nullable Integer> value) {
        return lines.stream().map(value).toArray(Integer[]::new);
    }
}
