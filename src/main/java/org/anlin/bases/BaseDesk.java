package org.anlin.bases;

import java.util.List;
import java.util.function.BiConsumer;
import org.anlin.accounts.DistrictScope;
import org.anlin.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bases that a coordinator keeps, page by page; those without a district are the administrator's. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class BaseDesk {

    private static final String MINE = """
            WHERE (:everywhere OR b.district_code IN (:districts))
              AND (CAST(:district AS text) IS NULL OR b.district_code = :district)
              AND (CAST(:state AS text) IS NULL OR b.state = :state)
              AND (:text = '' OR b.slug = upper(:text) OR strpos(lower(b.name || ' ' || array_to_string(b.aliases, ' ')
                  || ' ' || coalesce(b.address, '')), lower(:text)) > 0)
            """;

    private final JdbcClient jdbc;
    private final OutreachBaseRepository bases;
    private final Pictures pictures;
    private final DistrictScope scope;

    BaseDesk(JdbcClient jdbc, OutreachBaseRepository bases, Pictures pictures, DistrictScope scope) {
        this.jdbc = jdbc;
        this.bases = bases;
        this.pictures = pictures;
        this.scope = scope;
    }

    public List<DeskBase> list(DeskFilter filter, int offset, int limit) {
        return filtered(
                        """
                        SELECT b.slug, b.name, b.kind, b.district_code, b.state, b.confidence, b.call_first,
                               b.lat IS NOT NULL AS has_place, b.hours IS NOT NULL AS has_hours, b.demo
                        FROM bases.base b
                        """ + MINE
                                + " ORDER BY b.state, b.district_code NULLS FIRST, b.slug OFFSET :offset LIMIT :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(DeskBase.class)
                .list();
    }

    public int count(DeskFilter filter) {
        return filtered("SELECT count(*) FROM bases.base b " + MINE, filter)
                .query(Integer.class)
                .single();
    }

    /** Another district's base is refused as one that does not exist. */
    public KeptBase find(String slug) {
        return bases.findBySlug(slug)
                .filter(base -> reaches(base.site))
                .map(this::kept)
                .orElseThrow(() -> new RuleViolation("bases.unknown"));
    }

    /** All that the person keeps, one after the other. */
    public void each(BiConsumer<String, BaseDetails> slugAndDetails) {
        DistrictScope.Districts districts = scope.districts();
        bases.findWithin(districts.everywhere(), districts.codes())
                .forEach(base -> slugAndDetails.accept(base.slug, base.details()));
    }

    /** Refuses a site in a district of others. */
    public void requireOwn(BaseSite site) {
        if (!reaches(site)) {
            throw new RuleViolation("bases.district.not-yours");
        }
    }

    private boolean reaches(BaseSite site) {
        return scope.districts().contain(site.districtCode() == null ? "-" : site.districtCode());
    }

    private KeptBase kept(OutreachBase base) {
        return new KeptBase(
                base.id, base.slug, base.version, base.details(), base.state, base.provenance, pictures.of(base.id));
    }

    private StatementSpec filtered(String sql, DeskFilter filter) {
        DistrictScope.Districts districts = scope.districts();
        return jdbc.sql(sql)
                .param("everywhere", districts.everywhere())
                .param("districts", districts.codes())
                .param("district", filter.district())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("text", filter.text().strip());
    }
}
