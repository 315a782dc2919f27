package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.anlin.bases.visits.VisitBookingId;
import org.anlin.bases.visits.feedback.VisitRatings;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Stars and a few words, once, when the visit is over. */
class RatingForm extends Div implements Translated {

    private final RadioButtonGroup<Integer> stars = new RadioButtonGroup<>(t("visits.rating.question"));
    private final TextArea words = new TextArea(t("visits.rating.words"));
    private final Said said = new Said();

    RatingForm(VisitRatings ratings, VisitBookingId id) {
        addClassNames("card", "form");
        stars.setItems(5, 4, 3, 2, 1);
        stars.setItemLabelGenerator(number -> t("visits.rating.star." + number));
        words.setMaxLength(VisitRatings.LONGEST);
        words.setHelperText(t("visits.rating.anonymous"));
        add(new H2(t("visits.rating.title")), stars, words, said, Parts.primary("visits.rating.send", () -> {
            if (said.done(() -> ratings.rate(id, stars.getOptionalValue().orElse(0), words.getValue()))) {
                removeAll();
                add(Parts.line("notice-success", t("visits.rating.thanks")));
            }
        }));
    }
}
