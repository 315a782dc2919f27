package org.anlin.search.index;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.anlin.search.SearchHit;
import org.anlin.search.Suggestion;
import org.anlin.search.language.Highlighter;
import org.jspecify.annotations.Nullable;

/** What the index gives back of a document. */
@JsonIgnoreProperties(ignoreUnknown = true)
record FoundDocument(
        String kind,
        String slug,
        String title,
        @Nullable String titleEn,
        @Nullable String summary,
        @Nullable String summaryEn,
        @Nullable String body,
        @Nullable List<String> facets,
        @Nullable String district,
        @Nullable String startsOn,
        @Nullable String actionPath,
        @Nullable String imagePath,
        @Nullable Boolean unreviewed,
        @Nullable Boolean demo) {

    SearchHit hit(Highlighter highlighter, boolean english) {
        String name = name(english);
        String about = english && summaryEn != null ? summaryEn : or(summary);
        return new SearchHit(
                kind,
                slug,
                name,
                highlighter.title(name),
                highlighter.passage(about, or(body)),
                or(actionPath),
                district,
                facets == null ? List.of() : facets,
                startsOn,
                imagePath,
                Boolean.TRUE.equals(unreviewed),
                Boolean.TRUE.equals(demo));
    }

    Suggestion suggestion(boolean english) {
        return new Suggestion(name(english), kind, "/p/" + kind + "/" + slug, or(actionPath));
    }

    private String name(boolean english) {
        return english && titleEn != null ? titleEn : title;
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
