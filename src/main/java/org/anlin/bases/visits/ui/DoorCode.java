package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.anlin.bases.visits.booking.BookingCode;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.QrPicture;
import org.anlin.shared.ui.Translated;

/** What one shows at the door: a picture for a phone of the staff, and the same to read out. */
class DoorCode extends Div implements Translated {

    DoorCode(MyVisit visit, String address) {
        addClassNames("card", "visit-code");
        var picture = new Element("div");
        picture.setAttribute("class", "visit-qr")
                .setAttribute("role", "img")
                .setAttribute("aria-label", t("visits.code.picture"));
        picture.setProperty("innerHTML", QrPicture.svg(address));
        getElement().appendChild(picture);
        var code = new Span(BookingCode.readable(visit.code()));
        code.addClassName("visit-letters");
        add(Parts.line("muted", t("visits.code.hint")), code);
    }
}
