package org.anlin.bases.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.anlin.bases.BaseSite;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.CoordinateField;
import org.anlin.shared.ui.CoordinateField.Given;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.PlaceMap;
import org.jspecify.annotations.Nullable;

/** Where a base is. */
class SiteFields extends Div implements Translated {

    private final Regions regions;
    private final List<Region> districts;
    private final ComboBox<Region> district = new ComboBox<>(t("bases.facet.district"));
    private final ComboBox<Region> subdistrict = new ComboBox<>(t("bases.form.subdistrict"));
    private final TextField address = new TextField(t("bases.page.address"));
    private final CoordinateField coordinate = new CoordinateField();
    private final PlaceMap map;
    private final TextArea transport = new TextArea(t("bases.page.transport"));
    private final TextArea accessibility = new TextArea(t("bases.page.accessibility"));

    SiteFields(Regions regions, List<Region> districts, MapSettings settings) {
        map = new PlaceMap(settings, t("bases.form.map"));
        this.regions = regions;
        this.districts = districts;
        addClassName("base-form");
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setClearButtonVisible(true);
        subdistrict.setItemLabelGenerator(region -> region.name(Parts.locale()));
        subdistrict.setClearButtonVisible(true);
        district.addValueChangeListener(change -> offerSubdistricts(change.getValue()));
        if (districts.size() == 1) {
            district.setValue(districts.getFirst());
        }
        coordinate.addClassName("wide");
        map.getElement().getClassList().add("wide");
        map.edit(null, coordinate::choose);
        add(district, subdistrict, address, coordinate, map, transport, accessibility);
    }

    void show(BaseSite site) {
        district.setValue(among(districts, site.districtCode()));
        subdistrict.setValue(among(subdistricts(), site.subdistrictCode()));
        address.setValue(NameFields.text(site.address()));
        coordinate.show(site.place(), site.datum());
        map.showEdited(site.place());
        transport.setValue(NameFields.text(site.transport()));
        accessibility.setValue(NameFields.text(site.accessibility()));
    }

    BaseSite read() {
        Optional<Given> given = coordinate.checked();
        return new BaseSite(
                code(district),
                code(subdistrict),
                address.getValue(),
                given.map(one -> one.place().lat()).orElse(null),
                given.map(one -> one.place().lon()).orElse(null),
                given.map(Given::datum).orElse(null),
                transport.getValue(),
                accessibility.getValue());
    }

    private void offerSubdistricts(@Nullable Region chosen) {
        subdistrict.setItems(chosen == null ? List.of() : regions.subdistricts(chosen.code()));
    }

    private List<Region> subdistricts() {
        return district.isEmpty()
                ? List.of()
                : regions.subdistricts(district.getValue().code());
    }

    private static @Nullable Region among(List<Region> regions, @Nullable String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String code(ComboBox<Region> field) {
        return field.getOptionalValue().map(Region::code).orElse(null);
    }
}
