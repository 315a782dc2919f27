package org.anlin.search.plain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anlin.search.PublishedDocument;
import org.anlin.search.language.Districts.District;
import org.anlin.shared.plain.PlainFrame;
import org.jspecify.annotations.Nullable;

/** What the one template shows of any document. */
public record DocumentPage(
        PlainFrame frame,
        PublishedDocument document,
        @Nullable District district,
        LocalDate updated,
        String address,
        @Nullable String image,
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
        return !document.html().isEmpty()
                && frame.isEnglish() == document.language().startsWith("zh");
    }

    public String action() {
        return frame.t(
                frame.translations()
                                .text("search.action." + document.kind(), frame.language())
                                .startsWith("search.")
                        ? "search.action"
                        : "search.action." + document.kind());
    }

    public @Nullable String districtName() {
        return district == null ? null : frame.isEnglish() ? district.nameEn() : district.name();
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
