package org.anlin.certification;

import org.anlin.accounts.AccountErased;
import org.anlin.classes.SkillsSignedOff;
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
        evidence.coursePassed(event.learner(), event.course(), event.version(), event.at());
        awarding.consider(event.learner());
    }

    @ApplicationModuleListener
    void on(SkillsSignedOff event) {
        evidence.skillsShown(event);
        awarding.consider(event.learner());
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        evidence.forget(event.account());
        register.erase(event.account());
    }
}
