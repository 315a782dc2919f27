package org.anlin.aeds.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.anlin.aeds.register.DeviceDraft;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.MapSettings;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.CoordinateField;
import org.anlin.shared.ui.CoordinateField.Given;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.PlaceMap;
import org.jspecify.annotations.Nullable;

/** Where a device is: in words, and as a coordinate by numbers or by a tap on the map. */
class PlaceFields extends Div implements Translated {

    private final Regions regions;
    private final List<Region> districts;
    private final ComboBox<Region> district = new ComboBox<>(t("aeds.filter.district"));
    private final ComboBox<Region> subdistrict = new ComboBox<>(t("aeds.form.subdistrict"));
    private final TextField address = DeviceParts.field("aeds.fact.address");
    private final TextField floor = DeviceParts.field("aeds.form.floor");
    private final TextField spot = DeviceParts.field("aeds.fact.where");
    private final CoordinateField coordinate = new CoordinateField();
    private final PlaceMap map;

    PlaceFields(Regions regions, List<Region> districts, MapSettings settings) {
        this.regions = regions;
        this.districts = districts;
        map = new PlaceMap(settings, t("aeds.form.map"));
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        district.setRequiredIndicatorVisible(true);
        subdistrict.setItemLabelGenerator(region -> region.name(Parts.locale()));
        subdistrict.setClearButtonVisible(true);
        district.addValueChangeListener(change -> offerSubdistricts(change.getValue()));
        if (districts.size() == 1) {
            district.setValue(districts.getFirst());
        }
        address.setRequiredIndicatorVisible(true);
        spot.setRequiredIndicatorVisible(true);
        spot.setHelperText(t("aeds.form.spot-hint"));
        map.edit(null, coordinate::choose);
        add(
                Parts.block("aed-form", district, subdistrict, address, floor, spot),
                coordinate,
                map,
                Parts.line("muted", t("aeds.form.map-hint")));
    }

    void show(DeviceDraft draft) {
        district.setValue(among(districts, draft.districtCode()));
        subdistrict.setValue(among(regions.subdistricts(draft.districtCode()), draft.subdistrictCode()));
        address.setValue(draft.address());
        floor.setValue(Optional.ofNullable(draft.floor()).orElse(""));
        spot.setValue(draft.spot());
        GeoPoint place = draft.place().point();
        coordinate.show(place, draft.place().datum());
        map.showEdited(place);
    }

    String districtCode() {
        return district.getOptionalValue().map(Region::code).orElse("");
    }

    @Nullable
    String subdistrictCode() {
        return subdistrict.getOptionalValue().map(Region::code).orElse(null);
    }

    String address() {
        return address.getValue();
    }

    String floor() {
        return floor.getValue();
    }

    String spot() {
        return spot.getValue();
    }

    /** What was given stays as it was given, in its datum; refuses no coordinate, or one outside Beijing. */
    GivenPlace place(@Nullable GivenPlace before) {
        Given given = coordinate.checked().orElseThrow(() -> new RuleViolation("aeds.refused.place"));
        if (before != null && given.place().metresTo(before.point()) < 0.1) {
            return before;
        }
        GeoPoint asGiven = given.datum().of(given.place());
        return new GivenPlace(asGiven.lat(), asGiven.lon(), given.datum());
    }

    private void offerSubdistricts(@Nullable Region chosen) {
        subdistrict.setItems(chosen == null ? List.of() : regions.subdistricts(chosen.code()));
    }

    private static @Nullable Region among(List<Region> regions, @Nullable String code) {
        return regions.stream()
                .filter(region -> region.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
