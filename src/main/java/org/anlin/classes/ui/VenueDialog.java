package org.anlin.classes.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.anlin.bases.BasePage;
import org.anlin.bases.BaseSite;
import org.anlin.classes.plan.VenueDetails;
import org.anlin.regions.Region;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What is said of a venue. */
class VenueDialog extends Dialog implements Translated {

    private static final int LONGEST = 1000;

    private final TextField name = new TextField(t("classes.venue.name"));
    private final TextField nameEn = new TextField(t("classes.venue.name-en"));
    private final ComboBox<Region> district = new ComboBox<>(t("classes.filter.district"));
    private final ComboBox<BasePage> base = new ComboBox<>(t("classes.venue.base"));
    private final TextField address = new TextField(t("classes.venue.address"));
    private final TextArea directions = new TextArea(t("classes.venue.directions"));
    private final TextArea accessibility = new TextArea(t("classes.venue.accessibility"));
    private final NumberField lon = new NumberField(t("classes.venue.lon"));
    private final NumberField lat = new NumberField(t("classes.venue.lat"));

    VenueDialog(
            List<Region> districts, List<BasePage> bases, @Nullable VenueDetails details, Consumer<VenueDetails> save) {
        setHeaderTitle(t(details == null ? "classes.venues.add" : "classes.venues.change"));
        district.setItems(districts);
        district.setItemLabelGenerator(region -> region.name(Parts.locale()));
        if (districts.size() == 1) {
            district.setValue(districts.getFirst());
        }
        offer(bases);
        directions.setMaxLength(LONGEST);
        accessibility.setMaxLength(LONGEST);
        if (details != null) {
            show(districts, details);
            bases.stream()
                    .filter(offered -> offered.slug().equals(details.base()))
                    .findFirst()
                    .ifPresent(base::setValue);
        }
        add(Parts.block("form", base, name, nameEn, district, address, directions, accessibility, lon, lat));
        getFooter().add(Parts.button("classes.stay", this::close), Parts.primary("classes.form.save", () -> {
            save.accept(written());
            close();
        }));
    }

    private void offer(List<BasePage> bases) {
        base.setItems(bases);
        base.setItemLabelGenerator(offered -> offered.details().name().in(Parts.locale()));
        base.setHelperText(t("classes.venue.base-help"));
        base.setClearButtonVisible(true);
        base.setVisible(!bases.isEmpty());
        base.addValueChangeListener(change -> follow(change.getValue()));
    }

    /** What the base says of itself need not be typed, and cannot be said otherwise. */
    private void follow(@Nullable BasePage chosen) {
        BaseSite site = chosen == null ? null : chosen.details().site();
        address.setReadOnly(site != null && site.address() != null);
        lon.setReadOnly(site != null && site.place() != null);
        lat.setReadOnly(site != null && site.place() != null);
        if (chosen == null) {
            return;
        }
        if (name.isEmpty()) {
            name.setValue(chosen.details().name().name());
            nameEn.setValue(text(chosen.details().name().nameEn()));
        }
        fill(chosen.details().site());
    }

    private void fill(BaseSite site) {
        if (!district.isReadOnly()) {
            district.getListDataView()
                    .getItems()
                    .filter(region -> region.code().equals(site.districtCode()))
                    .findFirst()
                    .ifPresent(district::setValue);
        }
        if (site.address() != null) {
            address.setValue(site.address());
        }
        if (site.place() != null) {
            lon.setValue(site.lon());
            lat.setValue(site.lat());
        }
        fillWhenEmpty(directions, site.transport());
        fillWhenEmpty(accessibility, site.accessibility());
    }

    private static void fillWhenEmpty(TextArea field, @Nullable String text) {
        if (field.isEmpty()) {
            field.setValue(text(text));
        }
    }

    private void show(List<Region> districts, VenueDetails details) {
        name.setValue(details.name());
        nameEn.setValue(text(details.nameEn()));
        districts.stream()
                .filter(region -> region.code().equals(details.districtCode()))
                .findFirst()
                .ifPresent(district::setValue);
        district.setReadOnly(true);
        address.setValue(details.address());
        directions.setValue(text(details.directions()));
        accessibility.setValue(text(details.accessibility()));
        lon.setValue(details.lon());
        lat.setValue(details.lat());
    }

    private VenueDetails written() {
        return new VenueDetails(
                name.getValue(),
                nameEn.getValue(),
                district.getOptionalValue().map(Region::code).orElse(""),
                null,
                address.getValue(),
                directions.getValue(),
                accessibility.getValue(),
                lon.getValue(),
                lat.getValue(),
                base.getOptionalValue().map(BasePage::slug).orElse(null));
    }

    private static String text(@Nullable String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
