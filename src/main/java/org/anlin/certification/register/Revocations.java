package org.anlin.certification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.certification.CertificateId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands behind a revoked certificate. */
@Service
@Transactional(readOnly = true)
public class Revocations {

    private static final String REVOKED = """
            SELECT revoked_reason, revoked_at, revoked_by FROM certification.certificate
            WHERE id = :id AND revoked_at IS NOT NULL AND """;

    private record Row(String reason, OffsetDateTime at, AccountId by) {

        static Row of(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getString("revoked_reason"),
                    row.getObject("revoked_at", OffsetDateTime.class),
                    new AccountId(row.getObject("revoked_by", UUID.class)));
        }
    }

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final CurrentAccount current;

    Revocations(JdbcClient jdbc, Accounts accounts, CurrentAccount current) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.current = current;
    }

    /** For its holder: reason and day, not the name of whoever decided. */
    @PreAuthorize("isAuthenticated()")
    public Optional<Revocation> own(CertificateId id) {
        return jdbc.sql(REVOKED + " holder = :holder")
                .param("id", id.value())
                .param("holder", current.id().value())
                .query(Row::of)
                .optional()
                .map(row -> new Revocation(row.reason(), row.at().toInstant(), ""));
    }

    /** For the staff of its district. */
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public Optional<Revocation> of(CertificateId id) {
        return jdbc.sql(REVOKED + " (:everywhere OR district_code = ANY (:districts))")
                .param("id", id.value())
                .param("everywhere", current.has(Role.ADMINISTRATOR))
                .param("districts", current.districts(Role.COORDINATOR).toArray(String[]::new))
                .query(Row::of)
                .optional()
                .map(row -> new Revocation(row.reason(), row.at().toInstant(), name(row.by())));
    }

    private String name(AccountId person) {
        return accounts.names(List.of(person)).getOrDefault(person, "");
    }
}
