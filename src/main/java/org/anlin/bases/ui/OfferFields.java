package org.anlin.bases.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.anlin.bases.BaseOffer;
import org.anlin.shared.ui.Translated;

/** What one can do at a base. */
class OfferFields extends Div implements Translated {

    private static final List<String> AUDIENCES = List.of("everyone", "families", "pupils", "groups");

    private final CheckboxGroup<String> themes = new CheckboxGroup<>(t("bases.form.themes"));
    private final TextField topics = new TextField(t("bases.form.topics"));
    private final CheckboxGroup<String> audiences = new CheckboxGroup<>(t("bases.page.audience"));
    private final TextArea activities = new TextArea(t("bases.page.activities"));
    private final TextArea unsure = new TextArea(t("bases.page.unsure"));

    OfferFields(List<String> themeKeys) {
        addClassName("base-form");
        themes.setItems(themeKeys);
        themes.setItemLabelGenerator(key -> t("bases.theme." + key));
        audiences.setItems(AUDIENCES);
        audiences.setItemLabelGenerator(key -> t("bases.audience." + key));
        topics.setHelperText(t("bases.form.list.hint"));
        themes.addClassName("wide");
        audiences.addClassName("wide");
        add(themes, audiences, topics, activities, unsure);
    }

    void show(BaseOffer offer) {
        themes.select(offer.themes());
        topics.setValue(String.join("、", offer.topics()));
        audiences.select(offer.audiences());
        activities.setValue(NameFields.text(offer.activities()));
        unsure.setValue(NameFields.text(offer.unsure()));
    }

    BaseOffer read() {
        return new BaseOffer(
                List.copyOf(themes.getSelectedItems()),
                NameFields.list(topics),
                List.copyOf(audiences.getSelectedItems()),
                activities.getValue(),
                unsure.getValue());
    }
}
