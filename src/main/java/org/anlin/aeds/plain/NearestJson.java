package org.anlin.aeds.plain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.NearDevice;
import org.jspecify.annotations.Nullable;

/** The same for programs. */
final class NearestJson {

    private NearestJson() {}

    static Map<String, @Nullable Object> of(NearestPage page, String publicUrl) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("emergency", List.of("120", "999"));
        body.put("datum", "WGS-84");
        if (page.problem() != null) {
            body.put("error", page.frame().t(page.problem()));
        }
        if (page.swapped() != null) {
            body.put("didYouMean", publicUrl + page.swapped());
        }
        if (page.found().limited()) {
            body.put("notice", page.frame().t("aeds.limited"));
        }
        body.put("total", page.found().total());
        body.put(
                "devices",
                page.found().devices().stream()
                        .map(device -> device(device, page, publicUrl))
                        .toList());
        body.put("next", page.next() == null ? null : publicUrl + page.next());
        return body;
    }

    private static Map<String, @Nullable Object> device(NearDevice device, NearestPage page, String publicUrl) {
        DeviceCard card = device.card();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("number", card.label());
        shown.put("name", page.name(device));
        shown.put("metres", device.metres());
        shown.put("openNow", device.open());
        shown.put("state", device.state());
        shown.put("daysSinceInspection", device.daysSinceInspection());
        shown.put("address", card.address());
        shown.put("floor", card.floor());
        shown.put("spot", card.spot());
        shown.put("hours", page.hours().get(page.found().devices().indexOf(device)));
        shown.put("lat", card.place().lat());
        shown.put("lon", card.place().lon());
        shown.put("url", publicUrl + "/p/aed/" + card.slug());
        shown.put("demo", card.demo());
        return shown;
    }
}
