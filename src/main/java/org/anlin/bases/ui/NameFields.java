package org.anlin.bases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.anlin.bases.BaseName;
import org.anlin.shared.ui.Translated;

/** What a base is called and what it is. */
class NameFields extends Div implements Translated {

    private static final String COMMA = "[、,，|]";

    private final TextField name = new TextField(t("bases.form.name"));
    private final TextField nameEn = new TextField(t("bases.form.name-en"));
    private final TextField aliases = new TextField(t("bases.page.aliases"));
    private final TextField kind = new TextField(t("bases.form.kind"));
    private final TextField organiser = new TextField(t("bases.page.organiser"));

    NameFields() {
        addClassName("base-form");
        name.setRequiredIndicatorVisible(true);
        kind.setRequiredIndicatorVisible(true);
        kind.setHelperText(t("bases.form.kind.hint"));
        aliases.setHelperText(t("bases.form.list.hint"));
        add(name, nameEn, aliases, kind, organiser);
    }

    void show(BaseName shown) {
        name.setValue(shown.name());
        nameEn.setValue(text(shown.nameEn()));
        aliases.setValue(String.join("、", shown.aliases()));
        kind.setValue(shown.kind());
        organiser.setValue(text(shown.organiser()));
    }

    BaseName read() {
        TextField wrong = name.getValue().isBlank() ? name : kind;
        return FieldCheck.at(
                wrong,
                () -> new BaseName(
                        name.getValue(), nameEn.getValue(), list(aliases), kind.getValue(), organiser.getValue()));
    }

    static List<String> list(TextField field) {
        return List.of(field.getValue().split(COMMA));
    }

    static String text(@org.jspecify.annotations.Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
