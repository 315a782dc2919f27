package org.anlin.bases.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.audit.AuditLog;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.TimeConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the districts have a base, by the unit that is set. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class Coverage {

    private static final String COUNT = """
            SELECT b.district_code, b.subdistrict_code, count(*)::int AS bases,
                   count(*) FILTER (WHERE (SELECT a.valid_until FROM bases.assessment a WHERE a.base = b.id
                       ORDER BY a.assessed_on DESC, a.id DESC LIMIT 1) >= :today)::int AS assessed
            FROM bases.base b
            WHERE b.state = 'PUBLISHED' AND NOT b.demo AND (:everywhere OR b.district_code IN (:districts))
            GROUP BY b.district_code, b.subdistrict_code""";

    private record Counted(String districtCode, String subdistrictCode, int bases, int assessed) {}

    private final JdbcClient jdbc;
    private final Regions regions;
    private final DistrictScope scope;
    private final CurrentAccount current;
    private final AuditLog audit;
    private final Clock clock;

    Coverage(
            JdbcClient jdbc,
            Regions regions,
            DistrictScope scope,
            CurrentAccount current,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.scope = scope;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** The unit that holds today. */
    public CoverageUnit unit() {
        return CoverageUnit.valueOf(
                jdbc.sql("SELECT unit FROM bases.coverage_unit WHERE since <= ? ORDER BY since DESC LIMIT 1")
                        .param(today())
                        .query(String.class)
                        .single());
    }

    /** From today on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void count(CoverageUnit unit) {
        jdbc.sql("""
                        INSERT INTO bases.coverage_unit (since, unit, set_by) VALUES (?, ?, ?)
                        ON CONFLICT (since) DO UPDATE SET unit = excluded.unit, set_by = excluded.set_by""").params(today(), unit.name(), current.id().value()).update();
        audit.record("bases.coverage-unit", current.id().value(), "bases", Map.of("unit", unit.name()));
    }

    /** The districts of whoever asks. */
    public List<CoverageRow> districts() {
        List<Counted> counted = counted();
        CoverageUnit unit = unit();
        return regions.districts().stream()
                .filter(region -> scope.districts().contain(region.code()))
                .map(region -> district(region, counted, unit))
                .toList();
    }

    public List<CoverageRow> subdistricts(String district) {
        scope.require(district);
        List<Counted> counted = counted();
        return regions.subdistricts(district).stream()
                .map(region -> row(
                        region,
                        counted.stream()
                                .filter(one -> region.code().equals(one.subdistrictCode()))
                                .toList(),
                        1,
                        counted.stream().anyMatch(one -> region.code().equals(one.subdistrictCode())) ? 1 : 0))
                .toList();
    }

    private CoverageRow district(Region district, List<Counted> counted, CoverageUnit unit) {
        List<Counted> own = counted.stream()
                .filter(one -> district.code().equals(one.districtCode()))
                .toList();
        if (unit == CoverageUnit.DISTRICT) {
            return row(district, own, 1, own.isEmpty() ? 0 : 1);
        }
        List<Region> subdistricts = regions.subdistricts(district.code());
        long covered = subdistricts.stream()
                .filter(one -> own.stream().anyMatch(base -> one.code().equals(base.subdistrictCode())))
                .count();
        return row(district, own, subdistricts.size(), (int) covered);
    }

    private static CoverageRow row(Region region, List<Counted> own, int units, int covered) {
        return new CoverageRow(
                region.code(),
                region.name(),
                region.nameEn() == null ? region.name() : region.nameEn(),
                own.stream().mapToInt(Counted::bases).sum(),
                own.stream().mapToInt(Counted::assessed).sum(),
                units,
                covered);
    }

    private List<Counted> counted() {
        DistrictScope.Districts districts = scope.districts();
        return jdbc.sql(COUNT)
                .param("today", today())
                .param("everywhere", districts.everywhere())
                .param("districts", districts.codes())
                .query((row, i) -> new Counted(
                        String.valueOf(row.getString("district_code")),
                        String.valueOf(row.getString("subdistrict_code")),
                        row.getInt("bases"),
                        row.getInt("assessed")))
                .list();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
    }
}
