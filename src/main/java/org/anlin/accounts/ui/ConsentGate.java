package org.anlin.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.anlin.accounts.ConsentRenewal;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.OpenConsents;

/**
 * Whoever agreed to words that have changed reads them before anything else. The page stands in place of the one that was
 * asked for, at its address: after it the same address is simply loaded again.
 */
@org.springframework.stereotype.Component
class ConsentGate implements VaadinServiceInitListener {

    /** Texts change with a start of the portal only: who has nothing open is asked once in a session. */
    private static final String SETTLED = ConsentGate.class.getName();

    private static final Set<Class<?>> OPEN = Set.of(ConsentRenewalView.class, MyDataView.class);

    private final CurrentAccount current;
    private final ConsentRenewal renewal;

    ConsentGate(CurrentAccount current, ConsentRenewal renewal) {
        this.current = current;
        this.renewal = renewal;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        Class<?> target = event.getNavigationTarget();
        VaadinSession session = event.getUI().getSession();
        current.find()
                .filter(person -> !isOpen(target) && !person.equals(session.getAttribute(SETTLED)))
                .ifPresent(person -> {
                    OpenConsents open = renewal.open();
                    if (open.none()) {
                        session.setAttribute(SETTLED, person);
                    } else if (!target.equals(page(open))) {
                        event.rerouteTo(page(open));
                    }
                });
    }

    private static Class<? extends Component> page(OpenConsents open) {
        return open.own().isEmpty() && !open.guardianFirst() ? ChildrenView.class : ConsentRenewalView.class;
    }

    private static boolean isOpen(Class<?> target) {
        boolean entrance = target.getPackage().equals(ConsentGate.class.getPackage())
                && target.isAnnotationPresent(AnonymousAllowed.class);
        return entrance || OPEN.contains(target) || HasErrorParameter.class.isAssignableFrom(target);
    }
}
