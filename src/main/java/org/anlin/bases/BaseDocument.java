package org.anlin.bases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anlin.search.DocumentKind;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

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
        List<String> lines = lines(base, today);
        var keywords = new ArrayList<>(base.naming.aliases());
        keywords.add(base.naming.kind());
        keywords.addAll(offer.topics());
        offer.themes().forEach(theme -> keywords.add(say("bases.theme." + theme)));
        return PublishedDocument.of(DocumentKind.BASE, base.slug, base.naming.name())
                .english(base.naming.nameEn(), null)
                .summary(summary(base))
                .body(String.join("\n", lines), html(lines))
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

    private List<String> lines(OutreachBase base, LocalDate today) {
        BaseAccess access = base.access;
        var lines = new ArrayList<String>();
        if (access.callFirst()) {
            lines.add(asOf(access));
        }
        add(lines, "bases.page.activities", base.offer.activities());
        add(lines, "bases.page.topics", String.join("、", base.offer.topics()));
        add(lines, "bases.page.address", base.site.address());
        add(lines, "bases.page.hours", hours(access, today));
        add(lines, "bases.page.booking", access.bookingNote());
        add(lines, "bases.page.fee", access.free() ? say("bases.fee.free") : access.fee());
        add(lines, "bases.page.phone", access.phone());
        add(lines, "bases.page.transport", base.site.transport());
        add(lines, "bases.page.accessibility", base.site.accessibility());
        add(lines, "bases.page.organiser", base.naming.organiser());
        add(lines, "bases.page.unsure", base.offer.unsure());
        return lines;
    }

    private @Nullable String hours(BaseAccess access, LocalDate today) {
        return access.hours() == null
                ? access.hoursNote()
                : String.join("；", hours.lines(access.hours(), today, Locale.CHINA));
    }

    private String asOf(BaseAccess access) {
        return access.asOf() == null ? say("bases.call-first") : say("bases.call-first.since", access.asOf());
    }

    private void add(List<String> lines, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(say("bases.line", say(label), text));
        }
    }

    private static List<String> prefixed(String prefix, List<String> keys) {
        return keys.stream().map(prefix::concat).toList();
    }

    private static String html(List<String> lines) {
        return lines.stream()
                .map(line -> "<p>" + HtmlUtils.htmlEscape(line) + "</p>")
                .reduce("", String::concat);
    }

    private String say(String key, Object... arguments) {
        return texts.text(key, Translations.CHINESE, arguments);
    }
}
