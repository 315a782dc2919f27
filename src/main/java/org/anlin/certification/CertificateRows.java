package org.anlin.certification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register. */
@Component
class CertificateRows {

    private static final String SELECT = """
            SELECT id, number, code, scheme, scheme_version, holder, holder_name, issuer, issuer_en,
                   issued_at, valid_from, valid_until, revoked_at, demo
            FROM certification.certificate
            """;

    private final JdbcClient jdbc;
    private final Schemes schemes;

    CertificateRows(JdbcClient jdbc, Schemes schemes) {
        this.jdbc = jdbc;
        this.schemes = schemes;
    }

    Optional<HeldCertificate> byCode(String code) {
        return jdbc.sql(SELECT + "WHERE code = ?").param(code).query(this::row).optional();
    }

    List<HeldCertificate> of(AccountId holder) {
        return jdbc.sql(SELECT + "WHERE holder = ? ORDER BY issued_at DESC, id")
                .param(holder.value())
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
                row.getObject("valid_until", LocalDate.class),
                instant(row.getObject("revoked_at", OffsetDateTime.class)),
                row.getBoolean("demo"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
