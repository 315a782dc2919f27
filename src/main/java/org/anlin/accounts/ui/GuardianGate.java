package org.anlin.accounts.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.accounts.CurrentAccount;
import org.anlin.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** A child whose guardian has not agreed sees what is public and their own account, nothing else. */
@Component
class GuardianGate implements VaadinServiceInitListener {

    private final CurrentAccount current;

    GuardianGate(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        if (target.isAnnotationPresent(AnonymousAllowed.class)
                || target.getPackage().equals(GuardianGate.class.getPackage())) {
            return;
        }
        try {
            current.requireConsentedGuardian();
        } catch (RuleViolation waiting) {
            event.forwardTo(AccountView.class);
        }
    }
}
