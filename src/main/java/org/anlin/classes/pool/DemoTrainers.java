package org.anlin.classes.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.DemoAccounts;
import org.anlin.accounts.Role;
import org.anlin.shared.TimeConfiguration;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo trainers in the pool, valid for two years from the first start. */
@Component
@Profile("demo")
class DemoTrainers {

    private static final Set<String> COURSES =
            Set.of("cpr-aed", "first-aider", "first-responder", "fire-six-roles", "earthquake", "flood");
    private static final int VALID_YEARS = 2;

    private final TrainerRepository trainers;
    private final Clock clock;

    DemoTrainers(TrainerRepository trainers, Clock clock) {
        this.trainers = trainers;
        this.clock = clock;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    @Transactional
    void join() {
        join(DemoAccounts.of(Role.TRAINER), TrainerLevel.LEAD, "王立（演示）");
        join(DemoAccounts.secondTrainer(), TrainerLevel.INSTRUCTOR, "赵清（演示）");
    }

    private void join(AccountId person, TrainerLevel level, String assessor) {
        if (!trainers.existsById(person)) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
            var trial = new Admission.TrialLesson("cpr-aed", today.minusMonths(1), assessor, true);
            var trainer = Trainer.admit(
                    new Admission(person, level, COURSES, today.minusMonths(1), today.plusYears(VALID_YEARS), trial),
                    DemoAccounts.of(Role.ADMINISTRATOR));
            trainer.demo = true;
            trainers.save(trainer);
        }
    }
}
