package org.anlin.classes.pool;

import org.anlin.accounts.AccountErased;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Who has left teaches no more; what was taught stays as a bare record, without a name. */
@Component
class PoolErasure {

    private final TrainerRepository trainers;

    PoolErasure(TrainerRepository trainers) {
        this.trainers = trainers;
    }

    @ApplicationModuleListener
    void on(AccountErased event) {
        trainers.findById(event.account())
                .filter(trainer -> trainer.suspendedAt == null)
                .ifPresent(trainer -> {
                    trainer.suspend("-", event.at());
                    trainers.save(trainer);
                });
    }
}
