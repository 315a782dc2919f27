package org.anlin.certification.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.certification.CertificateId;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.CertificateStatus.Term;
import org.anlin.certification.register.RegisterQuery.Longest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of certificates for staff; a coordinator sees the own districts. */
@Service
public class Register {

    /** Nobody scrolls further; the filters lead there. */
    public static final int MOST = 10_000;

    private static final String SELECT = """
            SELECT id, number, code, scheme, holder_name, district_code, valid_from, valid_until, window_days, grace_days,
                revoked_at IS NOT NULL AS revoked, replaced_by IS NOT NULL AS replaced, training_class,
                (SELECT n.number FROM certification.certificate n WHERE n.id = certificate.renewed_by) AS renewed_by_number,
                EXISTS (SELECT FROM certification.evidence e WHERE e.holder = certificate.holder AND e.kind = 'PRACTICE'
                        AND e.training_class = certificate.training_class AND e.withdrawn_at IS NOT NULL) AS practice_withdrawn
            FROM certification.certificate""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    Register(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public List<RegisterRow> find(RegisterFilter filter, int offset, int limit) {
        LocalDate today = LocalDate.now(clock);
        RegisterQuery query = query(filter, today);
        return jdbc.sql(SELECT + query.where() + query.order() + " LIMIT :limit OFFSET :offset")
                .params(query.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, i) -> row(row, today))
                .list();
    }

    /** How many there are, at most {@link #MOST}. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'COORDINATOR')")
    public int count(RegisterFilter filter) {
        RegisterQuery query = query(filter, LocalDate.now(clock));
        return jdbc.sql("SELECT count(*) FROM (SELECT FROM certification.certificate" + query.where()
                        + " LIMIT :most) AS counted")
                .params(query.parameters())
                .param("most", MOST)
                .query(Integer.class)
                .single();
    }

    /** All of them one after the other, by a cursor. */
    void each(RegisterFilter filter, Consumer<RegisterRow> visitor) {
        LocalDate today = LocalDate.now(clock);
        RegisterQuery query = query(filter, today);
        jdbc.sql(SELECT + query.where() + query.order())
                .withFetchSize(1_000)
                .params(query.parameters())
                .query(row -> {
                    visitor.accept(row(row, today));
                });
    }

    private RegisterQuery query(RegisterFilter filter, LocalDate today) {
        boolean bounded = filter.status() == CertificateStatus.EXPIRING || filter.status() == CertificateStatus.GRACE;
        return new RegisterQuery(filter, districts(), today, bounded ? longest() : new Longest(0, 0));
    }

    @Nullable
    Set<String> districts() {
        return current.has(Role.ADMINISTRATOR) ? null : current.districts(Role.COORDINATOR);
    }

    private Longest longest() {
        return jdbc.sql("""
                        SELECT greatest(90, max(CAST(definition #>> '{renewal,window}' AS int))) AS window,
                            coalesce(max(CAST(definition #>> '{renewal,grace}' AS int)), 0) AS grace
                        FROM certification.scheme_version
                        """).query(Longest.class).single();
    }

    private static RegisterRow row(ResultSet row, LocalDate today) throws SQLException {
        LocalDate end = row.getObject("valid_until", LocalDate.class);
        return new RegisterRow(
                new CertificateId(row.getObject("id", UUID.class)),
                row.getString("number"),
                row.getString("code"),
                row.getString("scheme"),
                row.getString("holder_name"),
                row.getString("district_code"),
                row.getObject("valid_from", LocalDate.class),
                end,
                status(row, end, today),
                row.getObject("training_class", UUID.class),
                row.getString("renewed_by_number"),
                row.getBoolean("practice_withdrawn"));
    }

    private static CertificateStatus status(ResultSet row, @Nullable LocalDate end, LocalDate today)
            throws SQLException {
        var term = new Term(end, row.getInt("window_days"), row.getInt("grace_days"));
        return CertificateStatus.of(today, term, row.getBoolean("revoked"), row.getBoolean("replaced"))
                .unlessRenewed(row.getString("renewed_by_number") != null);
    }
}
