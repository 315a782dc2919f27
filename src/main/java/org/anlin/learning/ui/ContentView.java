package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.anlin.learning.ContentDesk;
import org.anlin.learning.content.ContentProblem;
import org.anlin.shared.ui.Translated;

@Route(LearningNavigation.CONTENT)
@RolesAllowed("ADMINISTRATOR")
class ContentView extends Div implements Translated, HasDynamicTitle {

    private final ContentDesk desk;

    ContentView(ContentDesk desk) {
        this.desk = desk;
        addClassNames("page", "content-desk");
        show();
    }

    private void show() {
        removeAll();
        var again = new Button(t("learning.desk.again"), click -> {
            desk.readAgain();
            show();
        });
        again.setDisableOnClick(true);
        List<ContentProblem> problems = desk.problems();
        add(
                new H1(t("learning.desk.title")),
                Pieces.line("lead", t("learning.desk.lead")),
                Pieces.block("actions", again),
                new H2(t("learning.desk.problems", problems.size())),
                problems.isEmpty() ? Pieces.line("notice-success", t("learning.desk.fine")) : problems(problems),
                new H2(t("learning.desk.courses")),
                shelves());
    }

    private Component problems(List<ContentProblem> problems) {
        var list = new UnorderedList();
        list.addClassName("problem-list");
        for (ContentProblem problem : problems) {
            var place = new Code(problem.file() + ":" + problem.line());
            list.add(new ListItem(
                    place, new Paragraph(t(problem.key(), problem.arguments().toArray()))));
        }
        return list;
    }

    private Component shelves() {
        var list = new UnorderedList();
        list.addClassName("problem-list");
        for (ContentDesk.Shelf shelf : desk.shelves()) {
            var item = new ListItem(
                    new Anchor("/" + LearningNavigation.path(shelf.slug()), shelf.title(Pieces.locale())),
                    Pieces.line("muted", t("learning.desk.version", shelf.version(), shelf.versions())));
            if (shelf.withdrawn()) {
                item.add(Pieces.badge(t("learning.mine.withdrawn"), "quiet"));
            }
            list.add(item);
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("learning.desk.title"));
    }
}
