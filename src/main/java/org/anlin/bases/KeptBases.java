package org.anlin.bases;

import org.anlin.accounts.DistrictScope;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Bases within the reach of whoever writes, and what follows from writing them. */
@Component
class KeptBases {

    private final OutreachBaseRepository bases;
    private final BasePublishing publishing;
    private final DistrictScope scope;
    private final Regions regions;

    KeptBases(OutreachBaseRepository bases, BasePublishing publishing, DistrictScope scope, Regions regions) {
        this.bases = bases;
        this.publishing = publishing;
        this.scope = scope;
        this.regions = regions;
    }

    /** Another district's base is refused as one that does not exist. */
    OutreachBase own(String slug) {
        return bases.findBySlug(slug)
                .filter(base -> reaches(base.site))
                .orElseThrow(() -> new RuleViolation("bases.unknown"));
    }

    /** Refuses a site in a district of others, and what is no district. */
    void require(BaseSite site) {
        String code = site.districtCode();
        if (code != null
                && regions.find(code)
                        .filter(region -> region.level() == Region.Level.DISTRICT)
                        .isEmpty()) {
            throw new RuleViolation("bases.district.unknown");
        }
        if (!reaches(site)) {
            throw new RuleViolation("bases.district.not-yours");
        }
    }

    void save(OutreachBase base) {
        try {
            publishing.refresh(bases.save(base));
        } catch (OptimisticLockingFailureException meanwhile) {
            throw new RuleViolation("bases.changed-meanwhile");
        }
    }

    void delete(OutreachBase base) {
        bases.delete(base);
    }

    void refresh(OutreachBase base) {
        publishing.refresh(base);
    }

    private boolean reaches(BaseSite site) {
        return scope.districts().contain(site.districtCode() == null ? "-" : site.districtCode());
    }
}
