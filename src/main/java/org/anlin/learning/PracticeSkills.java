package org.anlin.learning;

import java.util.List;
import java.util.Optional;
import org.anlin.learning.SkillSheet.Bounds;
import org.anlin.learning.SkillSheet.Skill;
import org.anlin.learning.content.CourseOutline;
import org.anlin.learning.content.CourseOutline.Measure;
import org.anlin.learning.content.Sources;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What is examined by hand after a course, for the module that examines. */
@Service
public class PracticeSkills {

    private static final String NOTHING = "—";

    private final CourseLibrary library;

    PracticeSkills(CourseLibrary library) {
        this.library = library;
    }

    /** The skills of the version that newcomers learn; also of a withdrawn course, whose classes may still be held. */
    @PreAuthorize("permitAll()")
    public Optional<SkillSheet> current(String course) {
        return library.current(course)
                .map(current -> library.version(current.slug(), current.version()))
                .map(version -> sheet(version, version.outline()));
    }

    private static SkillSheet sheet(CourseVersion version, CourseOutline outline) {
        return new SkillSheet(
                version.slug(),
                version.version(),
                guidelines(outline),
                outline.review().unreviewed() ? outline.review().note() : null,
                skills(outline));
    }

    static List<Skill> skills(CourseOutline outline) {
        return outline.skills().stream().map(PracticeSkills::skill).toList();
    }

    private static List<String> guidelines(CourseOutline outline) {
        return outline.skills().stream()
                .flatMap(skill -> Sources.split(skill.source()).stream())
                .filter(tag -> outline.sources().containsKey(tag) && !Sources.unreviewed(tag))
                .distinct()
                .map(outline.sources()::get)
                .toList();
    }

    private static Skill skill(CourseOutline.Skill skill) {
        return new Skill(
                skill.id(),
                skill.item(),
                skill.itemEn(),
                skill.criterion(),
                skill.criterionEn(),
                said(skill.judge()),
                said(skill.judgeEn()),
                skill.critical(),
                bounds(skill.measure()),
                Sources.split(skill.source()).stream().anyMatch(Sources::unreviewed));
    }

    private static String said(String judge) {
        return judge.equals(NOTHING) ? "" : judge;
    }

    private static @Nullable Bounds bounds(@Nullable Measure measure) {
        return measure == null ? null : new Bounds(measure.unit(), measure.min(), measure.max(), measure.below());
    }
}
