package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;

/** The line in a form where a refusal is said, beside what was typed and is still there. */
class Said extends Paragraph {

    Said() {
        getElement().setAttribute("role", "alert");
        clear();
    }

    /** Whether it was done. */
    boolean done(Runnable deed) {
        try {
            clear();
            deed.run();
            return true;
        } catch (RuleViolation refusal) {
            say(Parts.t(refusal.key(), refusal.arguments()));
            return false;
        }
    }

    private void say(String text) {
        addClassName("notice-error");
        setText(text);
    }

    private void clear() {
        removeClassName("notice-error");
        setText("");
    }
}
