package org.anlin.aeds.plain;

import java.util.Locale;
import java.util.regex.Pattern;
import org.anlin.shared.Datum;
import org.anlin.shared.GeoPoint;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for by the address of the page. A place is taken to a grid of about fifty metres: a crowd at one place asks
 * the same, and nobody's exact place is kept.
 *
 * @param problem the key of what is wrong with the place
 * @param swapped the place as it was probably meant, when its numbers changed places
 */
record Asked(
        @Nullable GeoPoint place,
        @Nullable String district,
        String words,
        boolean openOnly,
        int page,
        boolean english,
        @Nullable String problem,
        @Nullable GeoPoint swapped) {

    private static final double GRID = 2000;
    private static final int LONGEST = 100;
    private static final int LAST_PAGE = 20;
    private static final Pattern DISTRICT = Pattern.compile("1101\\d{2}");
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");

    interface Parameters {
        @Nullable
        String get(String name);
    }

    static Asked of(Parameters parameters) {
        String lat = text(parameters, "lat");
        String lon = text(parameters, "lon");
        Asked empty = new Asked(
                null,
                district(text(parameters, "district")),
                text(parameters, "q"),
                !text(parameters, "open").isEmpty(),
                page(text(parameters, "page")),
                text(parameters, "lang").equals("en"),
                null,
                null);
        if (lat.isEmpty() && lon.isEmpty()) {
            return empty.isQuestion() || parameters.get("q") == null
                    ? empty
                    : empty.refused("aeds.nearest.say-where", null);
        }
        return lat.isEmpty() || lon.isEmpty()
                ? empty.refused("aeds.nearest.half", null)
                : empty.at(lat, lon, text(parameters, "datum"));
    }

    /** Whether there is anything to look for. */
    boolean isQuestion() {
        return problem == null && (place != null || district != null || !words.isEmpty());
    }

    private Asked at(String latText, String lonText, String datumText) {
        double lat;
        double lon;
        try {
            lat = Double.parseDouble(latText);
            lon = Double.parseDouble(lonText);
        } catch (NumberFormatException noNumber) {
            return refused("aeds.nearest.no-number", null);
        }
        try {
            return with(onGrid(GeoPoint.inBeijing(lat, lon, datum(datumText))));
        } catch (RuleViolation refusal) {
            return GeoPoint.isSwapped(lat, lon)
                    ? refused("aeds.nearest.swapped", new GeoPoint(lon, lat))
                    : refused("aeds.nearest.outside", null);
        }
    }

    private Asked with(GeoPoint point) {
        return new Asked(point, district, words, openOnly, page, english, null, null);
    }

    private Asked refused(String why, @Nullable GeoPoint meant) {
        return new Asked(null, district, words, openOnly, page, english, why, meant);
    }

    private static GeoPoint onGrid(GeoPoint point) {
        return new GeoPoint(Math.round(point.lat() * GRID) / GRID, Math.round(point.lon() * GRID) / GRID);
    }

    private static Datum datum(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "gcj02", "gcj-02" -> Datum.GCJ02;
            case "bd09", "bd-09" -> Datum.BD09;
            default -> Datum.WGS84;
        };
    }

    private static @Nullable String district(String text) {
        return DISTRICT.matcher(text).matches() ? text : null;
    }

    private static int page(String text) {
        return PAGE.matcher(text).matches() ? Math.clamp(Integer.parseInt(text), 1, LAST_PAGE) : 1;
    }

    private static String text(Parameters parameters, String name) {
        String value = parameters.get(name);
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }
}
