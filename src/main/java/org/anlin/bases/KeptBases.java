package org.anlin.bases;

import java.time.Instant;
import org.anlin.accounts.DistrictScope;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Bases within the reach of whoever writes, and what follows from writing them. */
@Component
class KeptBases {

    private final OutreachBaseRepository bases;
    private final BasePublishing publishing;
    private final DistrictScope scope;
    private final Regions regions;
    private final ApplicationEventPublisher events;

    KeptBases(
            OutreachBaseRepository bases,
            BasePublishing publishing,
            DistrictScope scope,
            Regions regions,
            ApplicationEventPublisher events) {
        this.bases = bases;
        this.publishing = publishing;
        this.scope = scope;
        this.regions = regions;
        this.events = events;
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

    /** Those who hold something at this base hear of it. */
    void saveClosed(OutreachBase base, Instant at) {
        save(base);
        events.publishEvent(new BaseClosed(base.id, at));
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
