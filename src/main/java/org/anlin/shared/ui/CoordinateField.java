package org.anlin.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.util.Optional;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A coordinate as somebody reads it from a map, with the datum of that map; numbers that are swapped can be swapped back. */
public class CoordinateField extends Div implements Translated {

    /** What was given and what it is in WGS-84. */
    public record Given(GeoPoint place, Datum datum) {}

    private static final double CENTIMETRE = 1e-7;

    private final NumberField lat = new NumberField(t("shared.place.lat"));
    private final NumberField lon = new NumberField(t("shared.place.lon"));
    private final Select<Datum> datum = new Select<>();
    private final Button swap = new Button(t("shared.place.swap"), click -> swap());
    private @Nullable Given kept;

    public CoordinateField() {
        addClassName("coordinate-field");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("shared.place.coordinate"));
        datum.setLabel(t("shared.place.datum"));
        datum.setItems(Datum.values());
        datum.setItemLabelGenerator(one -> t("shared.datum." + one));
        datum.setValue(Datum.WGS84);
        lat.setHelperText(t("shared.place.hint"));
        lat.addValueChangeListener(change -> check());
        lon.addValueChangeListener(change -> check());
        datum.addValueChangeListener(change -> check());
        swap.setVisible(false);
        add(lat, lon, datum, swap);
    }

    /** Shows a place that is kept, in WGS-84; unless it is changed the datum in which it was once given stays. */
    public void show(@Nullable GeoPoint place, @Nullable Datum givenIn) {
        kept = place == null ? null : new Given(place, givenIn == null ? Datum.WGS84 : givenIn);
        datum.setValue(Datum.WGS84);
        lat.setValue(place == null ? null : place.lat());
        lon.setValue(place == null ? null : place.lon());
    }

    /** A point that was chosen on the map. */
    public void choose(GeoPoint place) {
        datum.setValue(Datum.WGS84);
        lat.setValue(place.lat());
        lon.setValue(place.lon());
    }

    /** Empty when both numbers are missing; refuses one alone, what is outside Beijing, and what is swapped. */
    public Optional<Given> read() {
        if (lat.isEmpty() && lon.isEmpty()) {
            return Optional.empty();
        }
        if (lat.isEmpty() || lon.isEmpty()) {
            throw new RuleViolation("shared.place.half");
        }
        GeoPoint place = GeoPoint.inBeijing(lat.getValue(), lon.getValue(), datum.getValue());
        Given before = kept;
        return Optional.of(
                before != null && isSame(before.place(), place) ? before : new Given(place, datum.getValue()));
    }

    private static boolean isSame(GeoPoint one, GeoPoint other) {
        return Math.abs(one.lat() - other.lat()) < CENTIMETRE && Math.abs(one.lon() - other.lon()) < CENTIMETRE;
    }

    /** Like {@link #read()}, with the refusal beside the numbers. */
    public Optional<Given> checked() {
        lat.setInvalid(false);
        swap.setVisible(false);
        try {
            return read();
        } catch (RuleViolation refusal) {
            lat.setErrorMessage(t(refusal.key(), refusal.arguments()));
            lat.setInvalid(true);
            swap.setVisible(refusal.key().equals("shared.place.swapped"));
            throw refusal;
        }
    }

    private void check() {
        if (!lat.isEmpty() && !lon.isEmpty()) {
            try {
                checked();
            } catch (RuleViolation shown) {
                return;
            }
        }
    }

    private void swap() {
        Double north = lon.getValue();
        lon.setValue(lat.getValue());
        lat.setValue(north);
    }
}
