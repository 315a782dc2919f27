package org.anlin.classes.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.anlin.classes.ClassCard;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.ClassFilter;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.TrainingClasses;
import org.anlin.search.DocumentKind;
import org.anlin.search.DocumentText;
import org.anlin.search.PublishedDocument;
import org.anlin.search.Publisher;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands upcoming classes to search, each with its plain page; what is cancelled or past is taken away. */
@Component
class ClassPublishing {

    private static final int MOST = 10_000;
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final TrainingClasses classes;
    private final Publisher publisher;
    private final Translations texts;

    ClassPublishing(TrainingClasses classes, Publisher publisher, Translations texts) {
        this.classes = classes;
        this.publisher = publisher;
        this.texts = texts;
    }

    void refresh(TrainingClassId id) {
        classes.card(id)
                .filter(card -> !card.entry().cancelled())
                .ifPresentOrElse(
                        card -> publisher.publish(document(card)),
                        () -> publisher.withdraw(DocumentKind.CLASS, id.toString()));
    }

    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT15M")
    @SchedulerLock(name = "class-publishing")
    @Transactional
    public void refreshAll() {
        List<ClassCard> upcoming = classes.find(ClassFilter.ALL, 0, MOST);
        publisher.publishAll(upcoming.stream().map(this::document).toList());
        publisher.withdrawAllExcept(
                DocumentKind.CLASS,
                upcoming.stream().map(card -> card.id().toString()).toList());
    }

    private PublishedDocument document(ClassCard card) {
        ClassEntry entry = card.entry();
        LocalDateTime starts = LocalDateTime.ofInstant(entry.startsAt(), TimeConfiguration.BEIJING);
        LocalDateTime ends = LocalDateTime.ofInstant(entry.endsAt(), TimeConfiguration.BEIJING);
        LocalDate day = starts.toLocalDate();
        String until = TIME.format(ends);
        return PublishedDocument.of(
                        DocumentKind.CLASS,
                        entry.id().toString(),
                        texts.text(
                                "classes.document.title",
                                Translations.CHINESE,
                                entry.titleZh(),
                                CHINESE.format(starts)))
                .english(
                        texts.text(
                                "classes.document.title",
                                Translations.ENGLISH,
                                entry.titleEn(),
                                ENGLISH.format(starts)),
                        ENGLISH.format(starts) + "–" + until + ", " + entry.venueName())
                .summary(CHINESE.format(starts) + "–" + until + "，" + entry.venueName() + "，" + entry.address())
                .body(String.join("\n", lines(card)), DocumentText.html(lines(card)))
                .englishBody(String.join("\n", englishLines(card)), DocumentText.englishHtml(englishLines(card)))
                .keywords(List.of("培训班", "实操", "报名", entry.titleZh()))
                .facet("classes.facet.course", List.of(entry.titleZh()))
                .facet("classes.facet.audience", List.of("classes.audience." + card.audience()))
                .district(card.districtCode())
                .dates(day, ends.toLocalDate())
                .action("/classes/" + entry.id())
                .demo(card.demo())
                .schemaType("Event")
                .build();
    }

    private static List<String> lines(ClassCard card) {
        return Stream.concat(Stream.of(place(card), card.entry().address()), notes(card))
                .toList();
    }

    private static Stream<String> notes(ClassCard card) {
        return Stream.of(text(card.note()), text(card.directions()), text(card.accessibility()))
                .filter(line -> !line.isBlank());
    }

    private List<String> englishLines(ClassCard card) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("classes.document.venue", Translations.ENGLISH, place(card)));
        lines.add(texts.text(
                "classes.document.address", Translations.ENGLISH, card.entry().address()));
        lines.addAll(notes(card).toList());
        return lines;
    }

    private static String place(ClassCard card) {
        return card.entry().venueName() + " · " + card.entry().room();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
