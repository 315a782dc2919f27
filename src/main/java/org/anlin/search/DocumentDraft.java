package org.anlin.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Collects a {@link PublishedDocument} by name, because it has many parts and most documents need few. */
public class DocumentDraft {

    private final DocumentKind kind;
    private final String slug;
    private final String title;
    private String language = "zh-CN";
    private @Nullable String titleEn;
    private String summary = "";
    private @Nullable String summaryEn;
    private String body = "";
    private String html = "";
    private @Nullable String bodyEn;
    private @Nullable String htmlEn;
    private final List<String> keywords = new ArrayList<>();
    private final Map<String, List<String>> facets = new TreeMap<>();
    private @Nullable String districtCode;
    private @Nullable GeoPoint place;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private String actionPath = "";
    private @Nullable String sourceNote;
    private boolean unreviewed;
    private boolean demo;
    private @Nullable String imagePath;
    private String schemaType = "WebPage";

    DocumentDraft(DocumentKind kind, String slug, String title) {
        this.kind = kind;
        this.slug = slug;
        this.title = title;
    }

    /** The language of title, summary and body; Chinese unless said otherwise. */
    public DocumentDraft language(String tag) {
        this.language = tag;
        return this;
    }

    public DocumentDraft english(@Nullable String title, @Nullable String summary) {
        this.titleEn = title;
        this.summaryEn = summary;
        return this;
    }

    public DocumentDraft summary(String text) {
        this.summary = text;
        return this;
    }

    /** The same content twice: as plain text to be searched and as HTML to be read. */
    public DocumentDraft body(String text, String html) {
        this.body = text;
        this.html = html;
        return this;
    }

    /** The body in English; without it readers of English get the other one with a word of warning. */
    public DocumentDraft englishBody(String text, String html) {
        this.bodyEn = text;
        this.htmlEn = html;
        return this;
    }

    public DocumentDraft keywords(Collection<String> words) {
        this.keywords.addAll(words);
        return this;
    }

    public DocumentDraft facet(String name, Collection<String> values) {
        this.facets.put(name, List.copyOf(values));
        return this;
    }

    public DocumentDraft district(@Nullable String code) {
        this.districtCode = code;
        return this;
    }

    public DocumentDraft place(@Nullable GeoPoint where) {
        this.place = where;
        return this;
    }

    public DocumentDraft dates(@Nullable LocalDate starts, @Nullable LocalDate ends) {
        this.startsOn = starts;
        this.endsOn = ends;
        return this;
    }

    /** The address of the view where one acts on it, e.g. {@code /courses/cpr-aed}. */
    public DocumentDraft action(String path) {
        this.actionPath = path;
        return this;
    }

    public DocumentDraft source(@Nullable String note) {
        this.sourceNote = note;
        return this;
    }

    public DocumentDraft unreviewed(boolean is) {
        this.unreviewed = is;
        return this;
    }

    public DocumentDraft demo(boolean is) {
        this.demo = is;
        return this;
    }

    public DocumentDraft image(@Nullable String path) {
        this.imagePath = path;
        return this;
    }

    /** The schema.org type that its page declares to crawlers. */
    public DocumentDraft schemaType(String type) {
        this.schemaType = type;
        return this;
    }

    public PublishedDocument build() {
        return new PublishedDocument(
                kind,
                slug,
                language,
                title,
                titleEn,
                summary,
                summaryEn,
                body,
                html,
                bodyEn,
                htmlEn,
                keywords,
                facets,
                districtCode,
                place,
                startsOn,
                endsOn,
                actionPath,
                sourceNote,
                unreviewed,
                demo,
                imagePath,
                schemaType);
    }
}
