package org.anlin.accounts.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** District, then subdistrict of it. */
class RegionFields extends Div implements Translated {

    final ComboBox<Region> district = new ComboBox<>(t("accounts.district"));
    final ComboBox<Region> subdistrict = new ComboBox<>(t("accounts.subdistrict"));

    RegionFields(Regions regions, @Nullable String districtCode, @Nullable String subdistrictCode) {
        addClassName("account-regions");
        name(district, regions.districts());
        name(subdistrict, List.of());
        district.addValueChangeListener(change -> {
            Region chosen = change.getValue();
            subdistrict.setItems(chosen == null ? List.of() : regions.subdistricts(chosen.code()));
            subdistrict.setEnabled(chosen != null);
        });
        subdistrict.setEnabled(false);
        find(regions, districtCode).ifPresent(district::setValue);
        find(regions, subdistrictCode).ifPresent(subdistrict::setValue);
        add(district, subdistrict);
    }

    @Nullable
    String districtCode() {
        return code(district);
    }

    @Nullable
    String subdistrictCode() {
        return code(subdistrict);
    }

    private void name(ComboBox<Region> box, List<Region> items) {
        box.setItems(items);
        box.setItemLabelGenerator(region -> region.name(getLocale()));
        box.setClearButtonVisible(true);
        box.setPlaceholder(t("accounts.region.none"));
    }

    private static @Nullable String code(ComboBox<Region> box) {
        return box.getOptionalValue().map(Region::code).orElse(null);
    }

    private static Optional<Region> find(Regions regions, @Nullable String code) {
        return Optional.ofNullable(code).flatMap(regions::find);
    }
}
