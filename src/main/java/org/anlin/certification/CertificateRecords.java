package org.anlin.certification;

import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.PersonalDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What certification keeps about a person, for that person. */
@Component
class CertificateRecords implements PersonalDataSource {

    private record Export(List<Map<String, Object>> certificates, List<Map<String, Object>> evidence) {}

    private final JdbcClient jdbc;

    CertificateRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "certificates";
    }

    @Override
    public Object export(AccountId account) {
        return new Export(rows("""
                        SELECT number, code, scheme, holder_name, district_code, issuer, issued_at, valid_from, valid_until,
                            revoked_at, revoked_reason
                        FROM certification.certificate WHERE holder = ? ORDER BY issued_at
                        """, account), rows("""
                        SELECT kind, subject, version, met_at, withdrawn_at
                        FROM certification.evidence WHERE holder = ? ORDER BY met_at
                        """, account));
    }

    private List<Map<String, Object>> rows(String sql, AccountId account) {
        return jdbc.sql(sql).param(account.value()).query().listOfRows();
    }
}
