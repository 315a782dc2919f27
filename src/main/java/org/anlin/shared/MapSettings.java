package org.anlin.shared;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The base map of the operator, which needs an approval number (审图号) to be shown to the public. Without one maps are sketches
 * and ask nobody outside.
 *
 * @param tiles an address with {z}, {x} and {y}; empty for none
 * @param datum in which the tiles are drawn
 */
@ConfigurationProperties("anlin.map")
public record MapSettings(
        @DefaultValue("") String tiles,
        @DefaultValue("") String approval,
        @DefaultValue("") String attribution,
        @DefaultValue("GCJ02") Datum datum) {

    public MapSettings {
        if (!tiles.isEmpty() && approval.isBlank()) {
            throw new IllegalArgumentException(
                    "anlin.map.tiles needs the approval number of that map in anlin.map.approval");
        }
    }

    /** Where the tiles come from, for the content security policy; null without tiles. */
    public @Nullable String origin() {
        if (tiles.isEmpty()) {
            return null;
        }
        URI address = URI.create(tiles.replaceAll("[{}]", "").replaceFirst("//s\\.", "//*."));
        return address.getScheme() + "://" + address.getAuthority();
    }
}
