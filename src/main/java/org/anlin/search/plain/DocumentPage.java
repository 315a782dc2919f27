package org.anlin.search.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.plain.PlainFrame;
import org.jspecify.annotations.Nullable;

/** What the one template shows of any document. */
public record DocumentPage(
        PlainFrame frame,
        PublishedDocument document,
        @Nullable String districtName,
        LocalDate updated,
        String address,
        String image,
        String structuredData) {

    /** A facet's value with the search that it leads to. */
    public record Tag(String label, String address) {}

    public String kind() {
        return frame.t("search.kind." + document.kind());
    }

    public String title() {
        return document.titleIn(frame.isEnglish());
    }

    public String summary() {
        return document.summaryIn(frame.isEnglish());
    }

    /** Whether the text below is in another language than the page. */
    public boolean isForeign() {
        return !document.isWrittenIn(frame.isEnglish());
    }

    public String html() {
        return document.htmlIn(frame.isEnglish());
    }

    public String textLanguage() {
        return frame.isEnglish() && document.htmlEn() != null ? "en" : document.language();
    }

    public String action() {
        return frame.t(
                frame.translations()
                                .text("search.action." + document.kind(), frame.language())
                                .startsWith("search.")
                        ? "search.action"
                        : "search.action." + document.kind());
    }

    public @Nullable String dates() {
        if (document.startsOn() == null) {
            return document.endsOn() == null
                    ? null
                    : frame.t("search.page.until", document.endsOn().toString());
        }
        return document.endsOn() == null || document.endsOn().equals(document.startsOn())
                ? document.startsOn().toString()
                : document.startsOn() + " – " + document.endsOn();
    }

    public List<Tag> tags() {
        List<Tag> tags = new ArrayList<>();
        document.facets()
                .forEach((name, values) -> values.forEach(value -> tags.add(new Tag(
                        frame.t(value), SearchAddress.of("", document.kind().value(), null, name, value)))));
        return tags;
    }
}
