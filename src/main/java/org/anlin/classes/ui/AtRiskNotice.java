package org.anlin.classes.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.anlin.classes.plan.DeskClass;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Published classes that lack a trainer who may teach them, each with the way to change that. */
class AtRiskNotice extends Div implements Translated {

    AtRiskNotice(List<DeskClass> classes) {
        addClassName("notice-warn");
        setVisible(!classes.isEmpty());
        var list = new UnorderedList();
        classes.forEach(one -> list.add(new ListItem(Parts.link(
                ClassesNavigation.deskPath(one.id()),
                one.title(Parts.locale()) + " · " + Words.when(one.startsAt(), one.endsAt()),
                "text-link"))));
        add(Parts.line("strong", t("classes.desk.at-risk", classes.size())), list);
    }
}
