package org.anlin.classes.pool;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Role;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.TimeConfiguration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 师资库. Trainers teach in all districts, so that every coordinator sees them all; each change is in the audit log. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class TrainerPool {

    private static final int LONGEST_REASON = 500;

    private final TrainerRepository trainers;
    private final CoTeaching coTeaching;
    private final PoolSettings settings;
    private final Accounts accounts;
    private final PoolRecord record;
    private final Clock clock;

    TrainerPool(
            TrainerRepository trainers,
            CoTeaching coTeaching,
            PoolSettings settings,
            Accounts accounts,
            PoolRecord record,
            Clock clock) {
        this.trainers = trainers;
        this.coTeaching = coTeaching;
        this.settings = settings;
        this.accounts = accounts;
        this.record = record;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PooledTrainer> all() {
        Map<AccountId, Long> minutes = coTeaching.minutes();
        List<Trainer> pool = trainers.findAll();
        Map<AccountId, String> names =
                accounts.names(pool.stream().map(trainer -> trainer.person).toList());
        return pool.stream()
                .map(trainer -> new PooledTrainer(
                        trainer.standing(),
                        names.getOrDefault(trainer.person, ""),
                        trainer.suspendedReason,
                        minutes.getOrDefault(trainer.person, 0L),
                        trainer.demo))
                .sorted(Comparator.comparing(PooledTrainer::name)
                        .thenComparing(trainer -> trainer.person().value()))
                .toList();
    }

    /** Those of them who are in the pool. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
    public List<TrainerStanding> standings(Collection<AccountId> people) {
        return trainers.findAllById(people).stream().map(Trainer::standing).toList();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('TRAINER', 'COORDINATOR', 'ADMINISTRATOR')")
    public Optional<TrainerStanding> standing(AccountId person) {
        return trainers.findById(person).map(Trainer::standing);
    }

    public void admit(Admission admission) {
        AdmissionRules.check(admission, today());
        AccountId by = record.actor();
        if (admission.person().equals(by)) {
            throw new RuleViolation("classes.trainer.not-oneself");
        }
        if (!accounts.has(admission.person(), Role.TRAINER)) {
            throw new RuleViolation("classes.trainer.no-role");
        }
        if (trainers.existsById(admission.person())) {
            throw new RuleViolation("classes.trainer.already");
        }
        trainers.save(Trainer.admit(admission, by));
        record.write(
                "trainer.admitted",
                admission.person(),
                "level",
                admission.level().name());
    }

    public void extend(AccountId person, LocalDate validUntil) {
        Trainer trainer = trainer(person);
        if (validUntil.isBefore(today())) {
            throw new RuleViolation("classes.trainer.validity-over");
        }
        trainer.validUntil = validUntil;
        trainers.save(trainer);
        record.write("trainer.extended", person, "until", validUntil.toString());
        record.changed(person, clock.instant());
    }

    /** The first step up asks for hours beside another trainer. */
    public void promote(AccountId person, TrainerLevel level) {
        Trainer trainer = trainer(person);
        long minutes = coTeaching.minutes().getOrDefault(person, 0L);
        boolean firstStep = trainer.level == TrainerLevel.ASSISTANT && level != TrainerLevel.ASSISTANT;
        if (firstStep && minutes < settings.coTeaching().toMinutes()) {
            throw new RuleViolation(
                    "classes.trainer.too-little-co-teaching",
                    settings.coTeaching().toHours(),
                    minutes / 60);
        }
        trainer.level = level;
        trainers.save(trainer);
        record.write("trainer.level", person, "level", level.name());
        record.changed(person, clock.instant());
    }

    public void allow(AccountId person, Set<String> courses) {
        Trainer trainer = trainer(person);
        trainer.teach(courses);
        trainers.save(trainer);
        record.write("trainer.courses", person, "courses", String.join(" ", courses));
        record.changed(person, clock.instant());
    }

    public void suspend(AccountId person, String reason) {
        Trainer trainer = trainer(person);
        trainer.suspend(given(reason), clock.instant());
        trainers.save(trainer);
        record.write("trainer.suspended", person, "why", "see the pool");
        record.changed(person, clock.instant());
    }

    public void resume(AccountId person) {
        Trainer trainer = trainer(person);
        trainer.resume();
        trainers.save(trainer);
        record.write("trainer.resumed", person, "from", today().toString());
    }

    public void recordCoTeaching(AccountId person, LocalDate on, int minutes, String note) {
        trainer(person);
        if (minutes <= 0 || on.isAfter(today())) {
            throw new RuleViolation("classes.trainer.co-teaching-invalid");
        }
        coTeaching.record(person, on, minutes, given(note), record.actor());
        record.write("trainer.co-teaching", person, "minutes", String.valueOf(minutes));
    }

    private static String given(String reason) {
        String text = reason.strip();
        if (text.isEmpty() || text.length() > LONGEST_REASON) {
            throw new RuleViolation("classes.reason-missing", LONGEST_REASON);
        }
        return text;
    }

    private Trainer trainer(AccountId person) {
        return trainers.findById(person).orElseThrow(() -> new RuleViolation("classes.trainer.not-in-pool"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
    }
}
