package org.anlin.learning.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.anlin.learning.content.CourseOutline.Hours;
import org.anlin.learning.content.CourseOutline.Measure;
import org.anlin.learning.content.CourseOutline.Part;
import org.anlin.learning.content.CourseOutline.QuizTerms;
import org.anlin.learning.content.CourseOutline.Review;
import org.anlin.learning.content.CourseOutline.Skill;

/** Reads course.yaml. */
class OutlineReader {

    CourseOutline read(YamlMap yaml) {
        yaml.allow(
                "version",
                "code",
                "title",
                "titleEn",
                "summary",
                "summaryEn",
                "theme",
                "audiences",
                "mode",
                "hours",
                "hoursNotes",
                "disputes",
                "keywords",
                "review",
                "quiz",
                "modules",
                "skills",
                "sources",
                "withdrawn");
        Map<String, String> sources = sources(yaml);
        return new CourseOutline(
                yaml.number("version", 1, 1_000_000),
                yaml.matching("code", "[A-Z0-9-]{1,20}"),
                yaml.text("title"),
                yaml.text("titleEn"),
                yaml.text("summary"),
                yaml.text("summaryEn"),
                yaml.choice("theme", CourseOutline.THEMES),
                audiences(yaml),
                yaml.choice("mode", CourseOutline.MODES),
                hours(yaml.map("hours")),
                yaml.optionalTexts("hoursNotes"),
                yaml.optionalTexts("disputes"),
                yaml.texts("keywords"),
                review(yaml.map("review")),
                quiz(yaml.map("quiz")),
                modules(yaml.maps("modules")),
                skills(yaml.optionalMaps("skills"), sources),
                sources,
                yaml.flag("withdrawn"));
    }

    private static List<String> audiences(YamlMap yaml) {
        List<String> audiences = yaml.texts("audiences");
        audiences.stream()
                .filter(audience -> !CourseOutline.AUDIENCES.contains(audience))
                .forEach(audience -> yaml.note(
                        "audiences", "not-one-of", "audiences", audience, String.join(", ", CourseOutline.AUDIENCES)));
        return audiences;
    }

    private static Hours hours(YamlMap yaml) {
        return new Hours(yaml.hours("online"), yaml.hours("practice"), yaml.hours("assessment"));
    }

    private static Review review(YamlMap yaml) {
        return new Review(yaml.choice("status", List.of("unreviewed", "reviewed")), yaml.optional("note"));
    }

    private static QuizTerms quiz(YamlMap yaml) {
        return new QuizTerms(
                yaml.number("draw", 1, 100),
                yaml.number("passPercent", 1, 100),
                yaml.number("attempts", 1, 100),
                yaml.number("pauseMinutes", 0, 10_080));
    }

    private static List<Part> modules(List<YamlMap> modules) {
        noteDuplicates(modules);
        return modules.stream()
                .map(module -> new Part(
                        module.matching("id", "[A-Za-z0-9-]{1,20}"), module.text("title"), module.text("titleEn")))
                .toList();
    }

    private static List<Skill> skills(List<YamlMap> skills, Map<String, String> sources) {
        noteDuplicates(skills);
        return skills.stream().map(skill -> skill(skill, sources)).toList();
    }

    private static Skill skill(YamlMap skill, Map<String, String> sources) {
        Sources.missing(skill.optional("source"), sources).forEach(tag -> skill.note("source", "unknown-source", tag));
        return new Skill(
                skill.text("id"),
                skill.text("item"),
                skill.text("itemEn"),
                skill.text("criterion"),
                skill.text("criterionEn"),
                skill.optional("judge"),
                skill.optional("judgeEn"),
                skill.flag("critical"),
                skill.has("measure") ? measure(skill.map("measure")) : null,
                skill.optional("source"));
    }

    private static Measure measure(YamlMap measure) {
        measure.allow("unit", "min", "max", "below");
        var read = new Measure(
                measure.choice("unit", Measure.UNITS),
                measure.optionalDecimal("min"),
                measure.optionalDecimal("max"),
                measure.optionalDecimal("below"));
        if (read.min() == null && read.max() == null && read.below() == null) {
            measure.note("unit", "no-bounds");
        }
        if (read.min() != null && read.max() != null && read.min().compareTo(read.max()) > 0) {
            measure.note("min", "bounds-backwards");
        }
        return read;
    }

    private static Map<String, String> sources(YamlMap yaml) {
        Map<String, String> sources = yaml.pairs("sources");
        sources.values().stream()
                .filter(wording -> wording.contains("://"))
                .forEach(wording -> yaml.note("sources", "source-is-address", wording));
        return sources;
    }

    static void noteDuplicates(List<YamlMap> entries) {
        var seen = new HashSet<String>();
        entries.stream()
                .filter(entry -> !seen.add(entry.optional("id")))
                .forEach(entry -> entry.note("id", "duplicate-id", entry.optional("id")));
    }
}
