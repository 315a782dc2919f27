package org.anlin.classes.assessment;

import java.util.List;
import java.util.Optional;
import org.anlin.learning.PracticeSkills;
import org.anlin.learning.SkillSheet;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The checklists that were used, as they were then; a course that is taught anew gets the skills of its present version. */
@Component
class Checklists {

    private static final String LINE = "\n";

    private final JdbcClient jdbc;
    private final PracticeSkills skills;
    private final JsonMapper json;

    Checklists(JdbcClient jdbc, PracticeSkills skills, JsonMapper json) {
        this.jdbc = jdbc;
        this.skills = skills;
        this.json = json;
    }

    /** What an attempt that begins now is checked by. */
    Checklist current(String course) {
        return skills.current(course)
                .filter(sheet -> !sheet.skills().isEmpty())
                .map(Checklists::checklist)
                .orElseThrow(() -> new RuleViolation("classes.assess.no-checklist"));
    }

    Checklist freeze(String course) {
        Checklist now = current(course);
        jdbc.sql("""
                        INSERT INTO classes.checklist (course, version, guideline, review_note, items)
                        VALUES (:course, :version, :guideline, :note, CAST(:items AS jsonb)) ON CONFLICT DO NOTHING""")
                .param("course", course)
                .param("version", now.version())
                .param("guideline", String.join(LINE, now.guidelines()))
                .param("note", now.reviewNote())
                .param("items", json.writeValueAsString(now.items()))
                .update();
        return used(course, now.version()).orElseThrow();
    }

    Optional<Checklist> used(String course, int version) {
        return jdbc.sql("SELECT guideline, review_note, items FROM classes.checklist WHERE course = ? AND version = ?")
                .params(course, version)
                .query((row, number) -> new Checklist(
                        course,
                        version,
                        row.getString("guideline").lines().toList(),
                        row.getString("review_note"),
                        items(row.getString("items"))))
                .optional();
    }

    private List<ChecklistItem> items(String stored) {
        return json.readValue(stored, new TypeReference<>() {});
    }

    private static Checklist checklist(SkillSheet sheet) {
        return new Checklist(
                sheet.course(),
                sheet.version(),
                sheet.guidelines(),
                sheet.reviewNote(),
                sheet.skills().stream().map(Checklists::item).toList());
    }

    private static ChecklistItem item(SkillSheet.Skill skill) {
        return new ChecklistItem(
                skill.id(),
                skill.item(),
                skill.itemEn(),
                skill.criterion(),
                skill.criterionEn(),
                skill.judge(),
                skill.judgeEn(),
                skill.critical(),
                measure(skill.bounds()),
                skill.unreviewed());
    }

    private static @Nullable Measure measure(SkillSheet.@Nullable Bounds bounds) {
        return bounds == null ? null : new Measure(bounds.unit(), bounds.min(), bounds.max(), bounds.below());
    }
}
