package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.rating.Ratings;
import org.anlin.classes.roll.Teaching;
import org.anlin.classes.ui.RatingPanel;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The roll of one class. */
@Route("teach/:class")
@RolesAllowed({"TRAINER", "COORDINATOR", "ADMINISTRATOR"})
class RollView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Teaching teaching;
    private final RollPanels panels;
    private final Ratings ratings;
    private final Clock clock;
    private String title = "";

    RollView(Teaching teaching, RollPanels panels, Ratings ratings, Clock clock) {
        this.teaching = teaching;
        this.panels = panels;
        this.ratings = ratings;
        this.clock = clock;
        addClassNames("page-narrow", "teach");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TrainingClassId> id = event.getRouteParameters().get("class").flatMap(TeachNavigation::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(teaching.one(id.get()).card());
        }
    }

    private void show(ClassCard card) {
        title = card.entry().title(Parts.locale());
        removeAll();
        add(new ClassHead(card, TeachNavigation.TEACH, "classes.roll.teach", title), panels.of(card.id()));
        if (card.endedBy(clock.instant())) {
            add(voices(card.id()));
        }
    }

    private Component voices(TrainingClassId id) {
        return ratings.summary(id)
                .<Component>map(RatingPanel::new)
                .orElseGet(() -> Parts.line("muted", t("classes.rating.too-few")));
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", title);
    }
}
