package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Who answers for a group; the number is shown on a tap, which is written down. */
class PhoneLine extends Div implements Translated {

    PhoneLine(String shown, String whose, Supplier<String> number) {
        addClassName("visit-phone");
        var show = Parts.button("visits.group.show-phone", () -> {});
        show.setAriaLabel(t("visits.group.show-phone-of", whose));
        show.addClickListener(click -> {
            String phone = number.get();
            var call = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone);
            call.addClassName("text-link");
            replace(show, call);
        });
        add(new Span(shown), show);
    }
}
