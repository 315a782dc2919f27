package org.anlin.classes.ui;

import java.util.ArrayList;
import java.util.List;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.Roster;
import org.anlin.classes.rating.Ratings;
import org.springframework.stereotype.Component;

/** Who comes to a class, and what they said of it afterwards. */
@Component
class RosterPanels {

    private final Roster roster;
    private final Ratings ratings;

    RosterPanels(Roster roster, Ratings ratings) {
        this.roster = roster;
        this.ratings = ratings;
    }

    List<com.vaadin.flow.component.Component> of(TrainingClassId id, Runnable changed) {
        var parts = new ArrayList<com.vaadin.flow.component.Component>();
        parts.add(new RosterPanel(roster, id, changed));
        ratings.summary(id).ifPresent(summary -> parts.add(new RatingPanel(summary)));
        return parts;
    }
}
