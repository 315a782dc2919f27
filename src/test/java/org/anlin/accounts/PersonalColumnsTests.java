package org.anlin.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.anlin.AnlinTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column that points at a person is accounted for: a new one belongs into a PersonalDataSource and into what
 * AccountErased removes, or it is the bare id of a deed, whose person has no name any more.
 */
@AnlinTest
class PersonalColumnsTests {

    private static final Set<String> EXPORTED_AND_ERASED = Set.of(
            "accounts.account.guardian_id",
            "accounts.activation.account_id",
            "accounts.resident_id.account_id",
            "accounts.role_grant.account_id",
            "aeds.device.keeper",
            "aeds.report.reporter",
            "bases.staff.person",
            "bases.visit_booking.visitor",
            "certification.certificate.holder",
            "certification.evidence.holder",
            "certification.intake_line.holder",
            "classes.assessment.learner",
            "classes.attendance.learner",
            "classes.attendance_entry.learner",
            "classes.calendar_feed.person",
            "classes.enrolment.learner",
            "classes.rating.learner",
            "learning.attempt.learner",
            "learning.course_passed.learner",
            "learning.course_progress.learner",
            "learning.lesson_completed.learner",
            "notifications.message.recipient");

    /** What somebody did stays done; who has left is a number without a name. */
    private static final Set<String> BARE = Set.of(
            "accounts.consent.account_id",
            "accounts.consent.given_by",
            "accounts.intake.created_by",
            "accounts.intake_line.account",
            "accounts.role_grant.granted_by",
            "aeds.inspection.inspector",
            "aeds.intake.created_by",
            "aeds.report.decided_by",
            "audit.entry.actor",
            "bases.assessment.assessed_by",
            "bases.base.changed_by",
            "bases.coverage_unit.set_by",
            "bases.intake.created_by",
            "bases.staff.added_by",
            "bases.visit_booking.came_by",
            "bases.visit_slot.created_by",
            "certification.certificate.revoked_by",
            "certification.evidence.examiner",
            "certification.intake.created_by",
            "certification.scheme_version.changed_by",
            "classes.assessment.examiner",
            "classes.assessment_entry.by",
            "classes.attendance.by",
            "classes.attendance_entry.by",
            "classes.begun.by",
            "classes.class_trainer.trainer",
            "classes.co_teaching.recorded_by",
            "classes.co_teaching.trainer",
            "classes.trainer.admitted_by",
            "classes.trainer.person",
            "classes.trainer_course.trainer",
            "classes.training_class.created_by");

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyColumnThatPointsAtAPersonIsAccountedFor() {
        var known = new TreeSet<>(EXPORTED_AND_ERASED);
        known.addAll(BARE);

        assertThat(new TreeSet<>(columns())).isEqualTo(known);
    }

    private Set<String> columns() {
        return Set.copyOf(jdbc.sql("""
                        SELECT table_schema || '.' || table_name || '.' || column_name FROM information_schema.columns
                        WHERE data_type = 'uuid' AND table_schema NOT IN ('pg_catalog', 'information_schema')
                          AND table_name NOT LIKE 'bench%'
                          AND (column_name ~ '(^|_)by$' OR column_name ~ ('^(account|person|learner|holder|visitor|volunteer|donor'
                               || '|reporter|recipient|inspector|keeper|trainer|examiner|actor|guardian|owner|author|member)(_id)?$'))
                          AND column_name NOT IN ('replaced_by', 'renewed_by')
                        """).query(String.class).list());
    }
}
