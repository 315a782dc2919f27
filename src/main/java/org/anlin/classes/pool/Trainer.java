package org.anlin.classes.pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.anlin.accounts.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "classes", name = "trainer")
class Trainer {

    @Id
    AccountId person;

    @Version
    int version;

    TrainerLevel level;
    LocalDate validFrom;
    LocalDate validUntil;

    @Nullable
    Instant suspendedAt;

    @Nullable
    String suspendedReason;

    AccountId admittedBy;
    String trialCourse;
    LocalDate trialOn;
    String trialAssessor;
    boolean trialPassed;
    boolean demo;

    @MappedCollection(idColumn = "trainer")
    Set<TaughtCourse> courses = new HashSet<>();

    Trainer(
            AccountId person,
            TrainerLevel level,
            LocalDate validFrom,
            LocalDate validUntil,
            AccountId admittedBy,
            String trialCourse,
            LocalDate trialOn,
            String trialAssessor,
            boolean trialPassed) {
        this.person = person;
        this.level = level;
        this.validFrom = validFrom;
        this.validUntil = validUntil;
        this.admittedBy = admittedBy;
        this.trialCourse = trialCourse;
        this.trialOn = trialOn;
        this.trialAssessor = trialAssessor;
        this.trialPassed = trialPassed;
    }

    static Trainer admit(Admission admission, AccountId by) {
        var trial = admission.trial();
        var trainer = new Trainer(
                admission.person(),
                admission.level(),
                admission.validFrom(),
                admission.validUntil(),
                by,
                trial.course(),
                trial.on(),
                trial.assessor().strip(),
                trial.passed());
        trainer.teach(admission.courses());
        return trainer;
    }

    void teach(Set<String> slugs) {
        courses.clear();
        slugs.forEach(slug -> courses.add(new TaughtCourse(slug)));
    }

    void suspend(String reason, Instant now) {
        suspendedAt = now;
        suspendedReason = reason;
    }

    void resume() {
        suspendedAt = null;
        suspendedReason = null;
    }

    TrainerStanding standing() {
        return new TrainerStanding(
                person,
                level,
                validFrom,
                validUntil,
                suspendedAt != null,
                courses.stream().map(TaughtCourse::course).collect(Collectors.toSet()));
    }
}
