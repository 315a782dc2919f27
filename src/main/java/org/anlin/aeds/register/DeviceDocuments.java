package org.anlin.aeds.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceState;
import org.anlin.search.DocumentKind;
import org.anlin.search.DocumentText;
import org.anlin.search.PublishedDocument;
import org.anlin.shared.Translations;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.hours.OpeningHours;
import org.springframework.stereotype.Component;

/** Writes what is public of a device; the keeper and whoever answers the phone are not. */
@Component
class DeviceDocuments {

    private final Translations texts;
    private final HoursText hours;

    DeviceDocuments(Translations texts, HoursText hours) {
        this.texts = texts;
        this.hours = hours;
    }

    PublishedDocument of(DeviceCard card, LocalDate today) {
        DeviceState state = card.readiness().stateOn(today);
        List<String> lines = lines(card, state, today, Translations.CHINESE);
        List<String> english = lines(card, state, today, Translations.ENGLISH);
        return PublishedDocument.of(DocumentKind.AED, card.slug(), title(card.name(), Translations.CHINESE))
                .english(
                        card.nameEn() == null ? null : title(card.nameEn(), Translations.ENGLISH),
                        card.address() + ", " + card.where())
                .summary(card.address() + "，" + card.where())
                .body(String.join("\n", lines), DocumentText.html(lines))
                .englishBody(String.join("\n", english), DocumentText.englishHtml(english))
                .keywords(List.of("AED", "自动体外除颤器", "除颤仪", "除颤器", "defibrillator"))
                .facet("aeds.facet.state", List.of(state.key()))
                .facet("aeds.facet.hours", List.of(hoursKey(card.hours())))
                .district(card.districtCode())
                .place(card.place())
                .action("/aeds/" + card.slug())
                .image(card.photoPath())
                .demo(card.demo())
                .schemaType("Place")
                .build();
    }

    private String title(String name, Locale language) {
        return texts.text("aeds.document.title", language, name);
    }

    private static String hoursKey(OpeningHours hours) {
        return hours.equals(OpeningHours.always()) ? "aeds.hours.always" : "aeds.hours.some";
    }

    private List<String> lines(DeviceCard card, DeviceState state, LocalDate today, Locale language) {
        LocalDate inspected = card.readiness().lastInspectedOn();
        var lines = new ArrayList<String>();
        lines.add(say(language, "aeds.document.where", card.address(), card.where()));
        lines.add(say(language, "aeds.document.hours", hours(card, today, language)));
        lines.add(say(language, "aeds.document.state", say(language, state.key())));
        lines.add(
                inspected == null
                        ? say(language, "aeds.document.never-inspected")
                        : say(language, "aeds.document.inspected", inspected.toString()));
        lines.add(say(language, "aeds.document.number", card.label()));
        return lines;
    }

    private String hours(DeviceCard card, LocalDate today, Locale language) {
        String between = language.equals(Translations.CHINESE) ? "；" : "; ";
        return String.join(between, hours.lines(card.hours(), today, language));
    }

    private String say(Locale language, String key, Object... arguments) {
        return texts.text(key, language, arguments);
    }
}
