package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Outcome;
import org.anlin.classes.assessment.Tally;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** Within reach of the thumb: how far one is, and the next thing to do, which is an open item or the signature. */
class SheetBar extends Div implements Translated {

    private final Span progress = new Span();
    private final Span status = new Span();
    private final Button next;
    private @Nullable Tally tally;

    SheetBar(Consumer<Tally> onSign, Consumer<ChecklistItem> onGo) {
        addClassName("sheet-bar");
        progress.addClassName("sheet-progress");
        status.addClassName("sheet-status");
        status.getElement().setAttribute("role", "status");
        next = new Button("", click -> act(onSign, onGo));
        add(new Div(progress, status), next);
    }

    private void act(Consumer<Tally> onSign, Consumer<ChecklistItem> onGo) {
        if (tally == null) {
            return;
        }
        if (tally.outcome().isPresent()) {
            onSign.accept(tally);
        } else {
            tally.checklist().items().stream()
                    .filter(item -> tally.of(item).isEmpty())
                    .findFirst()
                    .ifPresent(onGo);
        }
    }

    void show(Tally now) {
        tally = now;
        int items = now.checklist().items().size();
        progress.setText(t("classes.assess.progress", now.entered(), items));
        boolean decided = now.outcome().isPresent();
        next.setText(
                decided
                        ? t(
                                now.outcome().get() == Outcome.PASSED
                                        ? "classes.assess.sign-passed"
                                        : "classes.assess.sign-failed")
                        : t("classes.assess.next-open"));
        next.removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        if (decided) {
            next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
    }

    void saved() {
        status.setText(
                t(tally != null && tally.criticalFailed() ? "classes.assess.critical-failed" : "classes.assess.saved"));
    }

    void storedLate(int items) {
        status.setText(t("classes.assess.stored-late", items));
    }
}
