package org.anlin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.shared.RuleViolation;

@ParentLayout(MainLayout.class)
@AnonymousAllowed
class RefusedView extends ProblemPage implements HasErrorParameter<RuleViolation> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<RuleViolation> error) {
        say(Problem.of(error.getException()), "shell.error.refused.title", "/courses", "/search", "/");
        return 409;
    }
}
