package org.anlin.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.anlin.certification.CertificateStatus.Term;
import org.anlin.certification.HeldCertificate.Links;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register. */
@Component
public class CertificateRows {

    private static final String SELECT = """
            SELECT id, number, code, scheme, scheme_version, holder, holder_name, issuer, issuer_en,
                   issued_at, valid_from, valid_until, window_days, grace_days, revoked_at, training_class, follows,
                   replaced_by, renewed_by, demo
            FROM certification.certificate
            """;

    // Behind a sub-query the number of codes is unknown to the planner, so that it plans once and not every time.
    private static final String ANY_CODE = "WHERE code = ANY (ARRAY(SELECT unnest(CAST(? AS text[]))))";

    // What was issued anew with a corrected name stands for what it replaced.
    private static final String OF_CLASS = """
            WHERE holder IS NOT NULL AND revoked_at IS NULL AND id IN (
                WITH RECURSIVE issued AS (
                    SELECT id, replaced_by FROM certification.certificate WHERE training_class = :class
                    UNION ALL
                    SELECT n.id, n.replaced_by FROM certification.certificate n JOIN issued o ON n.id = o.replaced_by)
                SELECT id FROM issued WHERE replaced_by IS NULL)
            """;

    private final JdbcClient jdbc;
    private final Schemes schemes;
    private final CertificateMemory memory;
    private final RoundTrips<String, HeldCertificate> byCode = new RoundTrips<>(this::byCodes);

    CertificateRows(JdbcClient jdbc, Schemes schemes, CertificateMemory memory) {
        this.jdbc = jdbc;
        this.schemes = schemes;
        this.memory = memory;
    }

    public Optional<HeldCertificate> byCode(String code) {
        return memory.find(code, byCode::find);
    }

    public Optional<HeldCertificate> byId(CertificateId id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id.value())
                .query(this::row)
                .optional();
    }

    List<HeldCertificate> of(AccountId holder) {
        return jdbc.sql(SELECT + "WHERE holder = ? ORDER BY issued_at DESC, id")
                .param(holder.value())
                .query(this::row)
                .list();
    }

    private Map<String, HeldCertificate> byCodes(Set<String> codes) {
        return jdbc.sql(SELECT + ANY_CODE).param(codes.toArray(String[]::new)).query(this::row).list().stream()
                .collect(Collectors.toMap(HeldCertificate::code, Function.identity()));
    }

    /** Those that a class brought, printable ones only: not revoked, and with a holder. */
    public List<HeldCertificate> ofClass(UUID trainingClass) {
        return jdbc.sql(SELECT + OF_CLASS)
                .param("class", trainingClass)
                .query(this::row)
                .list();
    }

    public List<HeldCertificate> ofClass(UUID trainingClass, Set<String> districts) {
        return jdbc.sql(SELECT + OF_CLASS + " AND district_code = ANY (:districts)")
                .param("class", trainingClass)
                .param("districts", districts.toArray(String[]::new))
                .query(this::row)
                .list();
    }

    private HeldCertificate row(ResultSet row, int number) throws SQLException {
        UUID holder = row.getObject("holder", UUID.class);
        return new HeldCertificate(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("code"),
                schemes.version(row.getString("scheme"), row.getInt("scheme_version")),
                holder == null ? null : new AccountId(holder),
                row.getString("holder_name"),
                row.getString("issuer"),
                row.getString("issuer_en"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getObject("valid_from", LocalDate.class),
                new Term(
                        row.getObject("valid_until", LocalDate.class),
                        row.getInt("window_days"),
                        row.getInt("grace_days")),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                new Links(
                        row.getObject("training_class", UUID.class),
                        certificate(row.getObject("follows", UUID.class)),
                        certificate(row.getObject("replaced_by", UUID.class)),
                        certificate(row.getObject("renewed_by", UUID.class))),
                row.getBoolean("demo"));
    }

    private static @Nullable CertificateId certificate(@Nullable UUID id) {
        return id == null ? null : new CertificateId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
