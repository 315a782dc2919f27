package org.anlin.certification;

import org.anlin.accounts.AccountErased;
import org.anlin.classes.SkillsSignedOff;
import org.anlin.classes.SkillsWithdrawn;
import org.anlin.learning.CoursePassed;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what people have achieved. Each event may arrive twice; the second time changes nothing. */
@Component
class AwardListener {

    private final Evidence evidence;
    private final Awarding awarding;
    private final CertificateRegister register;

    AwardListener(Evidence evidence, Awarding awarding, CertificateRegister register) {
        this.evidence = evidence;
        this.awarding = awarding;
        this.register = register;
    }

    @ApplicationModuleListener
    void on(CoursePassed event) {
        evidence.oneAtATime(event.learner());
        evidence.coursePassed(event.learner(), event.course(), event.version(), event.at());
        awarding.consider(event.learner());
    }

    @ApplicationModuleListener
    void on(SkillsSignedOff event) {
        evidence.oneAtATime(event.learner());
        evidence.skillsShown(event);
        awarding.consider(event.learner());
    }

    /** What was issued on it stays until somebody has looked; nothing more is issued on it. */
    @ApplicationModuleListener
    void on(SkillsWithdrawn event) {
        evidence.oneAtATime(event.learner());
        evidence.withdrawn(event);
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        evidence.forget(event.account());
        register.erase(event.account());
    }
}
