package org.anlin.accounts.ui;

import org.anlin.accounts.Outbox;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whether this is the demo, which has an outbox and public passwords. */
@Component
class DemoMode {

    private final boolean on;

    DemoMode(ObjectProvider<Outbox> outbox) {
        this.on = outbox.getIfAvailable() != null;
    }

    boolean on() {
        return on;
    }
}
