package org.anlin.search;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One public thing as search, its plain page and the sitemap know it. {@code body} is plain text for the index, {@code html} the
 * fragment for the page. Keys and values of facets are shown through the translations, so they are translation keys or plain text.
 */
public record PublishedDocument(
        DocumentKind kind,
        String slug,
        String language,
        String title,
        @Nullable String titleEn,
        String summary,
        @Nullable String summaryEn,
        String body,
        String html,
        @Nullable String bodyEn,
        @Nullable String htmlEn,
        List<String> keywords,
        Map<String, List<String>> facets,
        @Nullable String districtCode,
        @Nullable GeoPoint place,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String actionPath,
        @Nullable String sourceNote,
        boolean unreviewed,
        boolean demo,
        @Nullable String imagePath,
        String schemaType) {

    private static final Pattern SLUG = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._~-]{0,149}");

    public PublishedDocument {
        if (!isSlug(slug)) {
            throw new IllegalArgumentException("not a slug: " + slug);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("a document needs a title: " + kind + "/" + slug);
        }
        keywords = List.copyOf(keywords);
        facets = Collections.unmodifiableMap(new TreeMap<>(facets));
    }

    public static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** A document with a title; everything else has a quiet default and is set by name. */
    public static DocumentDraft of(DocumentKind kind, String slug, String title) {
        return new DocumentDraft(kind, slug, title);
    }

    public String titleIn(boolean english) {
        return english && titleEn != null && !titleEn.isBlank() ? titleEn : title;
    }

    public String htmlIn(boolean english) {
        return english && htmlEn != null ? htmlEn : html;
    }

    /** Whether someone who reads English or Chinese finds the text in that language. */
    public boolean isWrittenIn(boolean english) {
        return html.isEmpty() || english != language.startsWith("zh") || english && htmlEn != null;
    }

    public String summaryIn(boolean english) {
        return english && summaryEn != null && !summaryEn.isBlank() ? summaryEn : summary;
    }
}
