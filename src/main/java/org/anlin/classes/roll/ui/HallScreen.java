package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import org.anlin.shared.ui.QrPicture;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The code of the moment, large. When it stops changing, the browser covers it. */
@Tag("anlin-hall-screen")
@JsModule("./roll.js")
class HallScreen extends Component implements Translated {

    private final Element code = new Element("div");
    private @Nullable String shown;

    HallScreen() {
        code.setAttribute("class", "hall-code")
                .setAttribute("role", "img")
                .setAttribute("aria-label", t("classes.roll.qr.label"));
        Element stale = new Element("p").setText(t("classes.roll.qr.stale"));
        stale.setAttribute("class", "hall-stale");
        getElement().appendChild(code, stale);
    }

    void show(String address) {
        if (!address.equals(shown)) {
            shown = address;
            code.setProperty("innerHTML", QrPicture.svg(address));
        }
        getElement().executeJs("this.shown()");
    }
}
