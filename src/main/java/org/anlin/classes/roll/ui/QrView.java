package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.CheckInScreen;
import org.anlin.classes.roll.Showing;
import org.anlin.classes.roll.Teaching;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The screen of the hall: a code that changes, and how many are there. It names nobody. */
@Route("teach/:class/qr")
@RolesAllowed({"TRAINER", "COORDINATOR", "ADMINISTRATOR"})
class QrView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Teaching teaching;
    private final CheckInScreen checkIn;
    private final HallScreen screen = new HallScreen();
    private final Paragraph progress = Parts.line("hall-progress", "");
    private final Paragraph note = Parts.line("notice", "");

    QrView(Teaching teaching, CheckInScreen checkIn) {
        this.teaching = teaching;
        this.checkIn = checkIn;
        addClassNames("page", "teach", "hall");
        progress.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<TrainingClassId> id = event.getRouteParameters().get("class").flatMap(TeachNavigation::id);
        if (id.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(id.get());
        }
    }

    private void show(TrainingClassId id) {
        var card = teaching.one(id).card();
        removeAll();
        add(
                new ClassHead(
                        card,
                        TeachNavigation.roll(id),
                        "classes.roll.to-roll",
                        t("classes.roll.qr.title", card.entry().title(Parts.locale()))),
                progress,
                note,
                screen,
                Parts.line("muted", t("classes.roll.qr.hint")));
        refresh(id);
        Live.refresh(screen, () -> refresh(id));
    }

    private void refresh(TrainingClassId id) {
        Showing showing = checkIn.now(id);
        progress.setText(t("classes.roll.qr.progress", showing.here(), showing.seated()));
        screen.setVisible(showing.address() != null);
        note.setVisible(showing.address() == null);
        if (showing.address() != null) {
            screen.show(showing.address());
        } else {
            note.setText(
                    showing.over()
                            ? t("classes.roll.class-ended")
                            : t("classes.roll.qr.early", Words.moment(showing.doors())));
        }
    }

    @Override
    public String getPageTitle() {
        return t("classes.page-title", t("classes.roll.qr"));
    }
}
