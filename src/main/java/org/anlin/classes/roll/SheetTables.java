package org.anlin.classes.roll;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anlin.classes.ClassCard;
import org.anlin.learning.SkillSheet;
import org.anlin.learning.SkillSheet.Skill;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.anlin.shared.print.PrintedTable;
import org.anlin.shared.print.PrintedTable.Column;
import org.springframework.stereotype.Component;

/** What stands on the sheet of paper. */
@Component
class SheetTables {

    private static final int LEARNERS_A_PAGE = 10;
    private static final int WALK_IN_LINES = 3;
    private static final String BOX = "□";
    private static final String TICKED = "■";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Translations texts;

    SheetTables(Translations texts) {
        this.texts = texts;
    }

    List<PrintedTable> of(ClassCard card, List<RollLine> lines, Optional<SkillSheet> skills, Locale language) {
        var tables = new ArrayList<PrintedTable>();
        tables.add(roll(card, lines, language));
        skills.filter(sheet -> !sheet.skills().isEmpty()).ifPresent(sheet -> {
            for (int from = 0; from < lines.size(); from += LEARNERS_A_PAGE) {
                var some = lines.subList(from, Math.min(lines.size(), from + LEARNERS_A_PAGE));
                tables.add(skills(card, some, sheet, language));
            }
        });
        return tables;
    }

    private PrintedTable roll(ClassCard card, List<RollLine> lines, Locale language) {
        List<Column> columns = List.of(
                new Column("", 4),
                new Column(t("classes.roll.sheet.name", language), 22),
                new Column(t("classes.roll.presence.PRESENT", language), 8),
                new Column(t("classes.roll.presence.LATE", language), 8),
                new Column(t("classes.roll.presence.ABSENT", language), 8),
                new Column(t("classes.roll.sheet.signature", language), 26),
                new Column(t("classes.roll.sheet.note", language), 24));
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(
                String.valueOf(line.number()),
                line.name(),
                box(line, Presence.PRESENT),
                box(line, Presence.LATE),
                box(line, Presence.ABSENT),
                "",
                "")));
        for (int i = 0; i < WALK_IN_LINES; i++) {
            rows.add(List.of("", "", BOX, BOX, BOX, "", t("classes.roll.sheet.walk-in", language)));
        }
        return new PrintedTable(
                t("classes.roll.sheet.roll", language, card.entry().title(language)),
                List.of(where(card, language), t("classes.roll.sheet.trainer", language)),
                columns,
                rows);
    }

    private PrintedTable skills(ClassCard card, List<RollLine> lines, SkillSheet sheet, Locale language) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t("classes.roll.sheet.skill", language), 34));
        lines.forEach(line -> columns.add(new Column(line.number() + ". " + line.name(), 66.0 / LEARNERS_A_PAGE)));
        for (int i = lines.size(); i < LEARNERS_A_PAGE; i++) {
            columns.add(new Column("", 66.0 / LEARNERS_A_PAGE));
        }
        List<List<String>> rows = new ArrayList<>();
        sheet.skills().forEach(skill -> rows.add(row(skill, lines.size(), language)));
        rows.add(last(language));
        return new PrintedTable(
                t("classes.roll.sheet.skills", language, card.entry().title(language), sheet.version()),
                List.of(
                        where(card, language),
                        t("classes.roll.sheet.guideline", language, String.join("；", sheet.guidelines())),
                        t("classes.roll.sheet.how", language)),
                columns,
                rows);
    }

    private List<String> row(Skill skill, int learners, Locale language) {
        String mark = skill.critical() ? "★ " : "";
        var cells = new ArrayList<String>();
        cells.add(mark + skill.item(language) + " — " + skill.criterion(language));
        String field = skill.bounds() == null ? "□ √  □ ×" : t("classes.roll.sheet.number", language);
        for (int i = 0; i < LEARNERS_A_PAGE; i++) {
            cells.add(i < learners ? field : "");
        }
        return cells;
    }

    private List<String> last(Locale language) {
        var cells = new ArrayList<String>();
        cells.add(t("classes.roll.sheet.examiner", language));
        for (int i = 0; i < LEARNERS_A_PAGE; i++) {
            cells.add("");
        }
        return cells;
    }

    private static String box(RollLine line, Presence presence) {
        return line.presence() == presence ? TICKED : BOX;
    }

    private static String where(ClassCard card, Locale language) {
        return TIME.format(card.entry().startsAt().atZone(TimeConfiguration.BEIJING)) + "  ·  " + card.venue(language)
                + "  ·  " + card.entry().room();
    }

    private String t(String key, Locale language, Object... arguments) {
        return texts.text(key, language, arguments);
    }
}
