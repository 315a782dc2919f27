package org.anlin.bases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anlin.search.DocumentKind;
import org.anlin.search.DocumentText;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A base as search and its plain page know it. */
@Component
class BaseDocument {

    private static final int SUMMARY = 160;

    private final Translations texts;
    private final HoursText hours;

    BaseDocument(Translations texts, HoursText hours) {
        this.texts = texts;
        this.hours = hours;
    }

    PublishedDocument of(OutreachBase base, LocalDate today, @Nullable String image) {
        BaseOffer offer = base.offer;
        List<String> lines = lines(base, today, Translations.CHINESE);
        List<String> english = lines(base, today, Translations.ENGLISH);
        var keywords = new ArrayList<>(base.naming.aliases());
        keywords.add(base.naming.kind());
        keywords.addAll(offer.topics());
        offer.themes().forEach(theme -> keywords.add(say(Translations.CHINESE, "bases.theme." + theme)));
        return PublishedDocument.of(DocumentKind.BASE, base.slug, base.naming.name())
                .english(base.naming.nameEn(), englishSummary(base))
                .summary(summary(base))
                .body(String.join("\n", lines), DocumentText.html(lines))
                .englishBody(String.join("\n", english), DocumentText.englishHtml(english))
                .keywords(keywords)
                .facet("bases.facet.theme", prefixed("bases.theme.", offer.themes()))
                .facet("bases.facet.audience", prefixed("bases.audience.", offer.audiences()))
                .facet("bases.facet.booking", List.of("bases.booking." + base.access.booking()))
                .facet("bases.facet.fee", base.access.free() ? List.of("bases.fee.free") : List.of())
                .district(base.site.districtCode())
                .place(base.site.place())
                .action("/bases/" + base.slug)
                .image(image)
                .demo(base.demo)
                .schemaType("CivicStructure")
                .build();
    }

    private String topics(OutreachBase base, Locale language) {
        return language.equals(Translations.CHINESE)
                ? String.join("、", base.offer.topics())
                : base.offer.themes().stream()
                        .map(theme -> say(language, "bases.theme." + theme))
                        .collect(Collectors.joining(", "));
    }

    private static String summary(OutreachBase base) {
        var parts = new ArrayList<String>();
        parts.add(base.naming.kind());
        if (base.site.address() != null) {
            parts.add(base.site.address());
        }
        if (!base.offer.topics().isEmpty()) {
            parts.add(String.join("、", base.offer.topics()));
        }
        String whole = String.join("；", parts);
        return whole.length() <= SUMMARY ? whole : whole.substring(0, SUMMARY - 1) + "…";
    }

    private String englishSummary(OutreachBase base) {
        List<String> themes = base.offer.themes().stream()
                .map(theme -> say(Translations.ENGLISH, "bases.theme." + theme))
                .toList();
        return themes.isEmpty()
                ? say(Translations.ENGLISH, "bases.document.summary.plain")
                : say(Translations.ENGLISH, "bases.document.summary", String.join(", ", themes));
    }

    private List<String> lines(OutreachBase base, LocalDate today, Locale language) {
        var facts = new Facts(language);
        BaseAccess access = base.access;
        if (access.callFirst()) {
            facts.say(asOf(access, language));
        }
        facts.add("bases.page.activities", base.offer.activities());
        facts.add("bases.page.topics", topics(base, language));
        facts.add("bases.page.address", base.site.address());
        facts.add("bases.page.hours", hours(access, today, language));
        facts.add("bases.page.booking", access.bookingNote());
        facts.add("bases.page.fee", access.free() ? say(language, "bases.fee.free") : access.fee());
        facts.add("bases.page.phone", access.phone());
        facts.add("bases.page.transport", base.site.transport());
        facts.add("bases.page.accessibility", base.site.accessibility());
        facts.add("bases.page.organiser", base.naming.organiser());
        facts.add("bases.page.unsure", base.offer.unsure());
        return facts.lines;
    }

    private @Nullable String hours(BaseAccess access, LocalDate today, Locale language) {
        return access.hours() == null
                ? access.hoursNote()
                : String.join(
                        language.equals(Translations.CHINESE) ? "；" : "; ",
                        hours.lines(access.hours(), today, language));
    }

    private String asOf(BaseAccess access, Locale language) {
        return access.asOf() == null
                ? say(language, "bases.call-first")
                : say(language, "bases.call-first.since", access.asOf());
    }

    private static List<String> prefixed(String prefix, List<String> keys) {
        return keys.stream().map(prefix::concat).toList();
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.text(key, language, arguments);
    }

    /** One line for each thing that is known. */
    private final class Facts {

        private final Locale language;
        private final List<String> lines = new ArrayList<>();

        Facts(Locale language) {
            this.language = language;
        }

        void say(String line) {
            lines.add(line);
        }

        void add(String label, @Nullable String text) {
            if (text != null && !text.isBlank()) {
                lines.add(texts.text("bases.line", language, texts.text(label, language), text));
            }
        }
    }
}
