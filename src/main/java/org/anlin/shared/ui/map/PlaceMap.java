package org.anlin.shared.ui.map;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.MapSettings;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Leaflet with clustered pins. Whatever it shows must also stand in a list beside it: this is only the picture. */
@Tag("anlin-map")
@NpmPackage(value = "leaflet", version = "1.9.4")
@NpmPackage(value = "leaflet.markercluster", version = "1.5.3")
@JsModule("./map.js")
public class PlaceMap extends Component implements Translated {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MapSettings settings;

    public PlaceMap(MapSettings settings, String label) {
        this.settings = settings;
        getElement().setProperty("label", label);
        getElement().setProperty("hereLabel", t("shared.map.here"));
        getElement().setProperty("clusterLabel", t("shared.map.cluster"));
        getElement().setProperty("zoomInLabel", t("shared.map.zoom-in"));
        getElement().setProperty("zoomOutLabel", t("shared.map.zoom-out"));
        getElement().setProperty("credit", credit());
        getElement().setProperty("tiles", settings.tiles());
    }

    private String credit() {
        return settings.tiles().isEmpty()
                ? t("shared.map.sketch")
                : t("shared.map.approved", settings.attribution(), settings.approval());
    }

    public void show(List<Pin> pins) {
        ArrayNode all = JSON.createArrayNode();
        pins.forEach(pin -> all.add(drawn(pin.place())
                .put("name", pin.name())
                .put("note", pin.note())
                .put("path", pin.path())));
        getElement().setPropertyJson("pins", all);
    }

    /** Where the reader is; null when that is not known. */
    public void showHere(@Nullable GeoPoint here) {
        draw("here", here);
    }

    /** A pin that can be dragged or set by a click; the answer is WGS-84. */
    public void edit(@Nullable GeoPoint place, Consumer<GeoPoint> moved) {
        getElement().setProperty("editing", true);
        draw("edited", place);
        getElement()
                .addEventListener("place-moved", event -> {
                    double lat = event.getEventData().get("event.detail.lat").asDouble();
                    double lon = event.getEventData().get("event.detail.lon").asDouble();
                    moved.accept(settings.datum().toWgs84(lat, lon));
                })
                .addEventData("event.detail.lat")
                .addEventData("event.detail.lon");
    }

    /** Moves the pin that is edited; the view goes along. */
    public void showEdited(@Nullable GeoPoint place) {
        draw("edited", place);
    }

    private void draw(String name, @Nullable GeoPoint place) {
        if (place == null) {
            getElement().removeProperty(name);
        } else {
            getElement().setPropertyJson(name, drawn(place));
        }
    }

    private ObjectNode drawn(GeoPoint place) {
        GeoPoint point = settings.datum().of(place);
        return JSON.createObjectNode().put("lat", point.lat()).put("lon", point.lon());
    }
}
