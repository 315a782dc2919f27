package org.anlin.classes.ui;

import java.util.ArrayList;
import java.util.List;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.assessment.OwnResults;
import org.anlin.classes.rating.Ratings;
import org.springframework.stereotype.Component;

/** What a class leaves for the person who was in it: the result of the assessment, and the question how it was. */
@Component
class Afterwards {

    private final OwnResults results;
    private final Ratings ratings;

    Afterwards(OwnResults results, Ratings ratings) {
        this.results = results;
        this.ratings = ratings;
    }

    List<com.vaadin.flow.component.Component> of(TrainingClassId id) {
        var parts = new ArrayList<com.vaadin.flow.component.Component>();
        results.of(id).map(OwnResultPanel::new).ifPresent(panel -> {
            panel.addClassName("card");
            parts.add(panel);
        });
        if (ratings.mayRate(id)) {
            parts.add(new RatingForm(ratings, id));
        }
        return parts;
    }
}
