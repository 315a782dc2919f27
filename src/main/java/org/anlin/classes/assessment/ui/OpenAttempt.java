package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.classes.assessment.AssessmentSheet;
import org.anlin.classes.assessment.Assessments;
import org.anlin.classes.assessment.Attempt;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Tally;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Translated;

/** The attempt that is being examined: one card for each item, and at the bottom what is left and the way to sign. */
class OpenAttempt extends Div implements Translated {

    private final transient Assessments assessments;
    private final transient Runnable changed;
    private final Attempt attempt;
    private final Map<String, SkillCard> cards = new LinkedHashMap<>();
    private final SheetBar bar;
    private final TapsInBrowser taps;

    OpenAttempt(AssessmentSheet sheet, AccountId examiner, Assessments assessments, Runnable changed) {
        this.assessments = assessments;
        this.changed = changed;
        this.attempt = sheet.attempt(sheet.openNumber());
        this.taps = new TapsInBrowser(examiner, attempt, this::storeLate);
        this.bar = new SheetBar(this::sign, this::goTo);
        addClassName("open-attempt");
        var list = new OrderedList();
        list.addClassName("skill-cards");
        for (ChecklistItem item : sheet.openTally().checklist().items()) {
            var card = new SkillCard(item, mark -> enter(item, mark));
            cards.put(item.id(), card);
            list.add(new ListItem(card));
        }
        getElement().appendChild(new Element("anlin-offline").setText(t("classes.assess.offline")));
        add(new H2(t("classes.assess.attempt", attempt.number())), taps, list, bar);
        update(sheet);
    }

    final void update(AssessmentSheet sheet) {
        Tally tally = sheet.openTally();
        tally.checklist().items().forEach(item -> {
            SkillCard card = cards.get(item.id());
            if (card != null) {
                tally.of(item).ifPresent(entry -> card.show(entry, Figures.name(sheet, entry.by())));
            }
        });
        bar.show(tally);
    }

    private void enter(ChecklistItem item, Mark mark) {
        SkillCard card = java.util.Objects.requireNonNull(cards.get(item.id()));
        store(mark, card.seen());
        bar.saved();
    }

    private void store(Mark mark, int seen) {
        try {
            assessments.enter(attempt, mark, seen);
        } catch (RuleViolation refusal) {
            taps.settled(mark);
            SkillCard card = cards.get(mark.item());
            if (card != null) {
                card.forget();
            }
            changed.run();
            throw refusal;
        }
        taps.settled(mark);
        changed.run();
    }

    /** What was tapped while the server could not be reached, perhaps in a session that is gone. */
    private void storeLate(List<TapsInBrowser.Tap> waiting) {
        waiting.forEach(tap -> store(tap.mark(), tap.seen()));
        bar.storedLate(waiting.size());
    }

    private void goTo(ChecklistItem item) {
        SkillCard card = cards.get(item.id());
        if (card != null) {
            card.getElement()
                    .executeJs(
                            "this.scrollIntoView({block: 'center'}); this.querySelector('input')?.focus({preventScroll: true})");
        }
    }

    private void sign(Tally tally) {
        tally.outcome()
                .ifPresent(outcome -> new SignDialog(attempt, outcome, tally, signature -> {
                            try {
                                assessments.sign(attempt, signature, tally.version());
                            } finally {
                                changed.run();
                            }
                        })
                        .open());
    }
}
