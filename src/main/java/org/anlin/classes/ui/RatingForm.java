package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.rating.Ratings;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Stars and a few words, once the class is over. */
class RatingForm extends Div implements Translated {

    private static final int LONGEST = 1000;

    private final RadioButtonGroup<Integer> stars = new RadioButtonGroup<>(t("classes.rating.stars-label"));
    private final TextArea words = new TextArea(t("classes.rating.words"));

    RatingForm(Ratings ratings, TrainingClassId id) {
        addClassNames("card", "form");
        stars.setItems(5, 4, 3, 2, 1);
        stars.setItemLabelGenerator(number -> t("classes.rating.star." + number));
        ratings.given(id).ifPresent(stars::setValue);
        words.setMaxLength(LONGEST);
        words.setHelperText(t("classes.rating.anonymous"));
        var send = Parts.primary("classes.rating.send", () -> {
            ratings.rate(id, stars.getOptionalValue().orElse(0), words.getValue());
            removeAll();
            add(Parts.line("notice-success", t("classes.rating.thanks")));
        });
        add(new H2(t("classes.rating.title")), stars, words, send);
    }
}
