package org.anlin.aeds.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Addresses that differ in one thing from the one that was asked for. */
record AedAddress(Asked asked) {

    /** Without the language. */
    String plain() {
        return of(asked.place(), asked.page(), asked.openOnly(), false);
    }

    String page(int number) {
        return of(asked.place(), number, asked.openOnly(), asked.english());
    }

    String onlyOpen() {
        return of(asked.place(), 1, true, asked.english());
    }

    String at(GeoPoint place) {
        return of(place, 1, asked.openOnly(), asked.english());
    }

    private String of(@Nullable GeoPoint place, int page, boolean open, boolean english) {
        StringJoiner query = new StringJoiner("&", "/aed?", "").setEmptyValue("/aed");
        if (place != null) {
            query.add("lat=" + place.lat()).add("lon=" + place.lon());
        }
        if (asked.district() != null) {
            query.add("district=" + asked.district());
        }
        if (!asked.words().isEmpty()) {
            query.add("q=" + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8));
        }
        if (open) {
            query.add("open=1");
        }
        if (page > 1) {
            query.add("page=" + page);
        }
        if (english) {
            query.add("lang=en");
        }
        return query.toString();
    }
}
