package org.anlin.search.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anlin.search.PublishedDocument;
import org.anlin.search.language.Pinyin;
import org.anlin.search.language.Words;
import org.anlin.search.store.StoredDocument;
import org.anlin.shared.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A document as the index takes it in.
 *
 * @param words all its texts, those that say more several times: what is first searched
 * @param english the same of its English texts
 */
record IndexedDocument(
        String kind,
        String slug,
        String language,
        String title,
        @Nullable String titleEn,
        String summary,
        @Nullable String summaryEn,
        String body,
        List<String> keywords,
        List<String> words,
        List<String> english,
        List<String> sound,
        Set<String> suggest,
        List<String> facets,
        @Nullable String district,
        @Nullable GeoPoint place,
        @Nullable String startsOn,
        @Nullable String endsOn,
        long revision) {

    static IndexedDocument of(StoredDocument stored) {
        PublishedDocument document = stored.document();
        return new IndexedDocument(
                document.kind().value(),
                document.slug(),
                document.language(),
                document.title(),
                document.titleEn(),
                document.summary(),
                document.summaryEn(),
                document.body(),
                document.keywords(),
                words(document),
                english(document),
                sound(document),
                suggest(document),
                facets(document),
                document.districtCode(),
                document.place(),
                document.startsOn() == null ? null : document.startsOn().toString(),
                document.endsOn() == null ? null : document.endsOn().toString(),
                stored.revision());
    }

    String id() {
        return id(kind, slug);
    }

    static String id(String kind, String slug) {
        return kind + "/" + slug;
    }

    private static List<String> words(PublishedDocument document) {
        String keywords = String.join(" ", document.keywords());
        return List.of(
                document.title(),
                document.title(),
                document.title(),
                document.title(),
                keywords,
                keywords,
                keywords,
                document.summary(),
                document.summary(),
                document.body());
    }

    private static List<String> english(PublishedDocument document) {
        String title = document.titleEn() == null ? "" : document.titleEn();
        String summary = document.summaryEn() == null ? "" : document.summaryEn();
        String body = document.bodyEn() == null ? "" : document.bodyEn();
        return List.of(title, title, title, summary, body);
    }

    private static List<String> sound(PublishedDocument document) {
        List<String> sounds = new ArrayList<>();
        sounds.add(String.join(" ", Pinyin.syllables(document.title())));
        document.keywords().forEach(word -> sounds.add(String.join(" ", Pinyin.syllables(word))));
        sounds.add(String.join(" ", Pinyin.syllables(document.summary())));
        sounds.removeIf(String::isEmpty);
        return sounds;
    }

    private static Set<String> suggest(PublishedDocument document) {
        Set<String> beginnings = new LinkedHashSet<>();
        List<String> texts = new ArrayList<>(document.keywords());
        texts.addFirst(document.title());
        if (document.titleEn() != null) {
            texts.add(document.titleEn());
        }
        for (String text : texts) {
            beginnings.add(Words.fold(text));
            beginnings.add(Pinyin.joined(text));
            beginnings.add(Pinyin.initials(text));
        }
        beginnings.remove("");
        return beginnings;
    }

    private static List<String> facets(PublishedDocument document) {
        return document.facets().entrySet().stream()
                .flatMap(facet -> facet.getValue().stream().map(value -> facet.getKey() + "=" + value))
                .toList();
    }
}
