package org.anlin.aeds.plain;

import java.util.List;
import java.util.Locale;
import org.anlin.aeds.NearDevice;
import org.anlin.aeds.Nearby;
import org.anlin.regions.Region;
import org.anlin.shared.plain.PlainFrame;
import org.jspecify.annotations.Nullable;

/**
 * The page of the nearest devices.
 *
 * @param asks whether anything was looked for
 * @param hours when each device can be reached, in the order of the devices
 * @param swapped the address for a place whose numbers changed places
 * @param nearestOpen the nearest that is at hand, when it is not the first of the list
 */
public record NearestPage(
        PlainFrame frame,
        boolean asks,
        boolean hasPlace,
        @Nullable String problem,
        @Nullable String swapped,
        String words,
        @Nullable String district,
        boolean openOnly,
        List<Region> districts,
        Nearby found,
        List<String> hours,
        @Nullable NearDevice nearestOpen,
        @Nullable String next,
        @Nullable String onlyOpen) {

    public String name(NearDevice device) {
        return device.card().name(frame.language());
    }

    public String districtName(Region region) {
        return region.name(frame.language());
    }

    /** Rounded, because the place is. */
    public String distance(NearDevice device) {
        Long metres = device.metres();
        if (metres == null) {
            return "";
        }
        return metres < 1000
                ? frame.t("aeds.nearest.metres", Math.max(1, Math.round(metres / 10.0)) * 10)
                : frame.t("aeds.nearest.kilometres", String.format(Locale.ROOT, "%.1f", metres / 1000.0));
    }

    public String freshness(NearDevice device) {
        Long days = device.daysSinceInspection();
        if (days == null) {
            return frame.t("aeds.fresh.never");
        }
        return days == 0 ? frame.t("aeds.fresh.today") : frame.t("aeds.fresh.days", days);
    }

    /** The way by words, for whom the link to the map opens nothing. */
    public String directions(NearDevice device) {
        return device.card().address() + " " + name(device) + " "
                + device.card().where();
    }

    /** Opens the map of the phone; the coordinate is WGS-84, as such addresses are. */
    public String geo(NearDevice device) {
        var place = device.card().place();
        return "geo:" + place.lat() + "," + place.lon();
    }
}
