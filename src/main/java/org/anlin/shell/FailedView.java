package org.anlin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailedView extends ProblemPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        say(Problem.of(error.getException()), "shell.error.failed.title", "/", "/courses");
        return 500;
    }
}
