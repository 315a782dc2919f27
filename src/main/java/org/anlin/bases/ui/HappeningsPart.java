package org.anlin.bases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.anlin.bases.HappeningAtBase;
import org.anlin.bases.HappeningAtBase.Happening;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What takes place at a base; nothing is shown where nothing does. */
class HappeningsPart extends Div implements Translated {

    HappeningsPart(String base, List<HappeningAtBase> sources) {
        List<Happening> coming =
                sources.stream().flatMap(source -> source.coming(base).stream()).toList();
        setVisible(!coming.isEmpty());
        var list = new UnorderedList();
        list.addClassName("base-happenings");
        coming.forEach(happening -> list.add(item(happening)));
        add(new H2(t("bases.happenings.title")), list);
    }

    private static ListItem item(Happening happening) {
        return new ListItem(
                Parts.link(happening.path(), happening.title(), "text-link"),
                Parts.line("muted", happening.when() + " · " + happening.note()));
    }
}
