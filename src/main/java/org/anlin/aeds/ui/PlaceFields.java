package org.anlin.aeds.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import org.anlin.aeds.register.GivenPlace;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.MapSettings;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.anlin.shared.ui.map.PlaceMap;
import org.jspecify.annotations.Nullable;

/** A coordinate with its datum, by numbers or by a tap on the map. */
class PlaceFields extends Div implements Translated {

    private final NumberField lat = new NumberField(t("aeds.form.lat"));
    private final NumberField lon = new NumberField(t("aeds.form.lon"));
    private final Select<Datum> datum = new Select<>();

    PlaceFields(MapSettings settings, @Nullable GivenPlace given) {
        addClassName("aed-place");
        datum.setLabel(t("aeds.form.datum"));
        datum.setItems(Datum.values());
        datum.setItemLabelGenerator(one -> t("aeds.datum." + one));
        datum.setValue(Datum.WGS84);
        if (given != null) {
            lat.setValue(given.lat());
            lon.setValue(given.lon());
            datum.setValue(given.datum());
        }
        var map = new PlaceMap(settings, t("aeds.form.map"));
        map.edit(given == null ? null : given.point(), this::take);
        add(Parts.block("form", lat, lon, datum), map, Parts.line("muted", t("aeds.form.map-hint")));
    }

    private void take(GeoPoint point) {
        lat.setValue(Math.round(point.lat() * 1e6) / 1e6);
        lon.setValue(Math.round(point.lon() * 1e6) / 1e6);
        datum.setValue(Datum.WGS84);
    }

    boolean isSwapped() {
        return lat.getValue() != null && lon.getValue() != null && GeoPoint.isSwapped(lat.getValue(), lon.getValue());
    }

    void swap() {
        Double first = lat.getValue();
        lat.setValue(lon.getValue());
        lon.setValue(first);
    }

    GivenPlace place() {
        if (lat.getValue() == null || lon.getValue() == null) {
            throw new RuleViolation("aeds.refused.place");
        }
        return new GivenPlace(lat.getValue(), lon.getValue(), datum.getValue());
    }
}
