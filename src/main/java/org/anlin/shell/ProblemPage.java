package org.anlin.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.List;
import org.anlin.shared.ui.Translated;

/** A calm page that says what happened and where to go from here. */
abstract class ProblemPage extends Div implements Translated, HasDynamicTitle {

    private String title = "";

    ProblemPage() {
        addClassNames("page-narrow", "problem-page");
    }

    final void say(Problem problem, String titleKey, String... links) {
        title = t(titleKey);
        add(new H1(title), new Paragraph(t(problem.key(), problem.arguments().toArray())), actions(links));
    }

    /** Signing in helps only those who have not. */
    final void refuse() {
        if (FrameKey.current(getLocale()).signedIn()) {
            say(new Problem("shell.error.forbidden", List.of()), "shell.error.denied.title", "/", "/courses");
        } else {
            say(new Problem("shell.error.denied", List.of()), "shell.error.denied.title", "/sign-in", "/");
        }
    }

    private Div actions(String... links) {
        var actions = new Div();
        actions.addClassName("actions");
        for (String link : links) {
            var anchor =
                    new Anchor(link, t("shell.goto" + link.replace('/', '.').replaceFirst("\\.$", ".home")));
            anchor.addClassName("button");
            actions.add(anchor);
        }
        actions.getChildren().findFirst().ifPresent(first -> first.addClassName("primary"));
        return actions;
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
