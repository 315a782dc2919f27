package org.anlin.search;

import java.util.List;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One result.
 *
 * @param titleHtml the title, escaped, with {@code <mark>} around what matched; so is the snippet
 * @param facets as {@code name=value}
 */
public record SearchHit(
        String kind,
        String slug,
        String title,
        String titleHtml,
        String snippetHtml,
        String actionPath,
        @Nullable String district,
        List<String> facets,
        @Nullable String startsOn,
        @Nullable GeoPoint place,
        @Nullable String imagePath,
        boolean unreviewed,
        boolean demo) {

    /** The address of its plain page. */
    public String path() {
        return "/p/" + kind + "/" + slug;
    }
}
