package org.anlin.bases.visits.staff;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.bases.BaseId;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.hours.HoursJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose visits somebody looks after: as the base's own staff, as coordinator of the district, as administrator. */
@Component
public class BaseScope {

    /** The condition of a query on {@code bases.base b} with {@link #parameters}. */
    public static final String OWN = """
            (:everywhere OR b.district_code IN (:districts)
                OR EXISTS (SELECT FROM bases.staff f WHERE f.base = b.id AND f.person = :me))""";

    private static final String SELECT = """
            SELECT b.id, b.slug, b.name, b.name_en, b.state = 'PUBLISHED' AS published, b.hours,
                   :everywhere OR coalesce(b.district_code IN (:districts), false) AS kept
            FROM bases.base b WHERE\s""";

    private final JdbcClient jdbc;
    private final DistrictScope scope;
    private final CurrentAccount current;

    BaseScope(JdbcClient jdbc, DistrictScope scope, CurrentAccount current) {
        this.jdbc = jdbc;
        this.scope = scope;
        this.current = current;
    }

    public Map<String, Object> parameters() {
        DistrictScope.Districts districts = scope.districts();
        return Map.of(
                "everywhere",
                districts.everywhere(),
                "districts",
                districts.codes(),
                "me",
                current.id().value());
    }

    /** A base of others is as unknown as one that does not exist. */
    public VisitedBase require(String slug) {
        return jdbc.sql(SELECT + OWN + " AND b.slug = :slug")
                .params(parameters())
                .param("slug", slug)
                .query(BaseScope::base)
                .optional()
                .orElseThrow(() -> new RuleViolation("bases.unknown"));
    }

    /** The bases that name the person as their own staff. */
    public List<VisitedBase> named() {
        return jdbc.sql(SELECT
                        + "EXISTS (SELECT FROM bases.staff f WHERE f.base = b.id AND f.person = :me) ORDER BY b.name")
                .params(parameters())
                .query(BaseScope::base)
                .list();
    }

    private static VisitedBase base(ResultSet row, int number) throws SQLException {
        @Nullable String hours = row.getString("hours");
        return new VisitedBase(
                new BaseId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("name_en"),
                row.getBoolean("published"),
                hours == null ? null : HoursJson.read(hours),
                row.getBoolean("kept"));
    }
}
