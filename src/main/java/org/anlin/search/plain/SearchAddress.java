package org.anlin.search.plain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** The address of a search: {@code /search?q=&kind=&district=&facet=name:value}. */
final class SearchAddress {

    private SearchAddress() {}

    static String of(
            String text,
            @Nullable String kind,
            @Nullable String district,
            @Nullable String facet,
            @Nullable String value) {
        StringJoiner address = new StringJoiner("&", "/search?", "");
        add("q", text, address);
        add("kind", kind, address);
        add("district", district, address);
        add("facet", facet == null ? null : facet + ":" + value, address);
        return address.toString();
    }

    private static void add(String name, @Nullable String value, StringJoiner address) {
        if (value != null && !value.isEmpty()) {
            address.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
