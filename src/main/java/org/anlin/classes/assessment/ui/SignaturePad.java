package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import org.anlin.classes.assessment.Signature;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** A field for a signature by finger; left empty where none is wanted. */
@Tag("anlin-signature")
@JsModule("./signature.js")
class SignaturePad extends Component implements Translated {

    SignaturePad() {
        getElement().setProperty("label", t("classes.assess.signature"));
        getElement().setProperty("clearing", t("classes.assess.signature-clear"));
        getElement().addPropertyChangeListener("path", "path-changed", change -> {});
    }

    @Nullable
    Signature signature() {
        String path = getElement().getProperty("path", "");
        return path.isEmpty() ? null : new Signature(path);
    }
}
