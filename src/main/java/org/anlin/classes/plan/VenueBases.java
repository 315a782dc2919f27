package org.anlin.classes.plan;

import java.util.Comparator;
import java.util.List;
import org.anlin.bases.BaseDesk;
import org.anlin.bases.BasePage;
import org.anlin.bases.BaseState;
import org.anlin.bases.Bases;
import org.anlin.bases.DeskBase;
import org.anlin.bases.DeskFilter;
import org.anlin.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public bases at which a coordinator may open a venue: those of the own districts. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class VenueBases {

    private static final int MOST = 1_000;

    private final BaseDesk desk;
    private final Bases bases;

    VenueBases(BaseDesk desk, Bases bases) {
        this.desk = desk;
        this.bases = bases;
    }

    public List<BasePage> own() {
        List<String> slugs = desk.list(new DeskFilter("", null, BaseState.PUBLISHED), 0, MOST).stream()
                .filter(base -> base.districtCode() != null)
                .map(DeskBase::slug)
                .toList();
        return bases.all(slugs).values().stream()
                .sorted(Comparator.comparing(base -> base.details().name().name()))
                .toList();
    }

    /** A venue at a base is where the base is; refuses a base of another district and one that is not public. */
    VenueDetails follow(VenueDetails details) {
        if (details.base() == null) {
            return details;
        }
        return bases.find(details.base())
                .filter(base ->
                        details.districtCode().equals(base.details().site().districtCode()))
                .map(base -> details.at(base.details().site()))
                .orElseThrow(() -> new RuleViolation("classes.venue.base-unknown"));
    }
}
