package org.anlin.search.store;

import java.util.List;
import org.anlin.search.PublishedDocument;
import org.anlin.search.SearchHit;
import org.anlin.search.Suggestion;
import org.anlin.search.language.Highlighter;
import org.anlin.search.language.SearchedText;

/** A document as results show it, with its texts ready to be searched for what matched. */
public record ShownDocument(
        PublishedDocument document,
        long revision,
        boolean withdrawn,
        List<String> facets,
        SearchedText title,
        SearchedText titleEn,
        SearchedText summary,
        SearchedText summaryEn,
        SearchedText body,
        SearchedText bodyEn) {

    static ShownDocument of(StoredDocument stored) {
        PublishedDocument document = stored.document();
        return new ShownDocument(
                document,
                stored.revision(),
                stored.withdrawn(),
                document.facets().entrySet().stream()
                        .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "=" + value))
                        .toList(),
                SearchedText.of(document.title()),
                SearchedText.of(document.titleIn(true)),
                SearchedText.of(document.summary()),
                SearchedText.of(document.summaryIn(true)),
                SearchedText.of(document.body()),
                SearchedText.of(document.bodyEn() == null ? document.body() : document.bodyEn()));
    }

    public SearchHit hit(Highlighter highlighter, boolean english) {
        return new SearchHit(
                document.kind().value(),
                document.slug(),
                document.titleIn(english),
                highlighter.title(english ? titleEn : title),
                english ? highlighter.passage(titleEn, summaryEn, bodyEn) : highlighter.passage(title, summary, body),
                document.actionPath(),
                document.districtCode(),
                facets,
                document.startsOn() == null ? null : document.startsOn().toString(),
                document.place(),
                document.imagePath(),
                document.unreviewed(),
                document.demo());
    }

    public Suggestion suggestion(boolean english) {
        return new Suggestion(
                document.titleIn(english),
                document.kind().value(),
                "/p/" + document.kind() + "/" + document.slug(),
                document.actionPath());
    }

    /** About the characters that it keeps in memory. */
    int weight() {
        return 500
                + 3 * body.text().length()
                + (document.bodyEn() == null ? 0 : 3 * bodyEn.text().length())
                + 3 * summary.text().length()
                + 3 * title.text().length();
    }
}
