package org.anlin.aeds.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.regions.Region;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What one narrows the list down by; each change is a new address. */
class AedFilters extends Div implements Translated {

    private static final int LONGEST = 100;

    private final TextField words = new TextField(t("aeds.filter.words"));
    private final ComboBox<Region> district = new ComboBox<>(t("aeds.filter.district"));
    private final Checkbox open = new Checkbox(t("aeds.filter.open"));
    private final Checkbox ready = new Checkbox(t("aeds.filter.ready"));

    AedFilters(List<Region> districts, AedListState state, Consumer<AedListState> changed) {
        addClassName("aed-filters");
        words.setMaxLength(LONGEST);
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        words.setValue(state.words());
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setPlaceholder(t("aeds.nearest.all-districts"));
        district.setClearButtonVisible(true);
        districts.stream()
                .filter(region -> region.code().equals(state.district()))
                .findFirst()
                .ifPresent(district::setValue);
        open.setValue(state.openOnly());
        ready.setValue(state.readyOnly());
        words.addValueChangeListener(change -> changed.accept(chosen(state)));
        district.addValueChangeListener(change -> changed.accept(chosen(state)));
        open.addValueChangeListener(change -> changed.accept(chosen(state)));
        ready.addValueChangeListener(change -> changed.accept(chosen(state)));
        add(words, district, open, ready);
    }

    private AedListState chosen(AedListState state) {
        return new AedListState(
                words.getValue().strip(),
                district.getOptionalValue().map(Region::code).orElse(null),
                open.getValue(),
                ready.getValue(),
                state.place(),
                1);
    }
}
