package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.roll.ClassStart;
import org.anlin.classes.roll.Ratio;
import org.anlin.classes.roll.Readiness;
import org.anlin.classes.ui.ReasonDialog;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Whether there are enough trainers and manikins for those who are there, and the button that begins the class. */
class StartPanel extends Div implements Translated {

    private final ClassStart start;
    private final TrainingClassId id;
    private @Nullable Readiness shown;

    StartPanel(ClassStart start, TrainingClassId id) {
        this.start = start;
        this.id = id;
        addClassName("roll-start");
    }

    final void refresh() {
        Readiness readiness = start.readiness(id);
        if (!readiness.equals(shown)) {
            shown = readiness;
            show(readiness);
        }
    }

    private void show(Readiness readiness) {
        removeAll();
        Ratio ratio = readiness.ratio();
        add(notice(ratio));
        if (readiness.begunAt() != null) {
            add(Parts.line("muted", t("classes.roll.begun", Words.time(readiness.begunAt()))));
        } else if (readiness.mayBegin() && ratio.learners() > 0) {
            var begin = ratio.isGood()
                    ? Parts.primary("classes.roll.begin", () -> begin(null))
                    : Parts.button("classes.roll.begin-anyway", this::ask);
            begin.addClassName("roll-begin");
            add(Parts.block("actions", begin));
        }
    }

    private Div notice(Ratio ratio) {
        var notice = ratio.learners() == 0
                ? Parts.block("notice", new Paragraph(t("classes.roll.nobody-here")))
                : Parts.block(ratio.isGood() ? "notice-success" : "notice-warn", sentence(ratio));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Paragraph sentence(Ratio ratio) {
        String trainers = t(
                ratio.enoughTrainers() ? "classes.roll.trainers-enough" : "classes.roll.trainers-few",
                ratio.learners(),
                ratio.trainers(),
                ratio.perTrainer(),
                ratio.trainersNeeded());
        if (!ratio.needsManikins()) {
            return new Paragraph(trainers);
        }
        return new Paragraph(trainers
                + t(
                        ratio.enoughManikins() ? "classes.roll.manikins-enough" : "classes.roll.manikins-few",
                        ratio.manikins(),
                        ratio.perManikin(),
                        ratio.manikinsNeeded()));
    }

    private void ask() {
        new ReasonDialog("classes.roll.begin-anyway", this::begin).open();
    }

    private void begin(@Nullable String reason) {
        start.begin(id, reason);
        Notification.show(t("classes.roll.has-begun"));
        refresh();
    }
}
