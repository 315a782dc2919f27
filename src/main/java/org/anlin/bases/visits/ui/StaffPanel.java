package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.anlin.bases.visits.staff.BaseStaff;
import org.anlin.bases.visits.staff.StaffMember;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Who looks after the visits on behalf of the venue. */
class StaffPanel extends Div implements Translated {

    private final BaseStaff staff;
    private final String slug;
    private final TextField contact = new TextField(t("visits.staff.contact"));
    private final Said said = new Said();
    private final UnorderedList list = new UnorderedList();

    StaffPanel(BaseStaff staff, String slug) {
        this.staff = staff;
        this.slug = slug;
        list.addClassName("visit-days");
        contact.setHelperText(t("visits.staff.hint"));
        contact.setWidthFull();
        add(list, contact, said, Parts.block("actions", Parts.button("visits.staff.name", this::name)));
        show();
    }

    private void name() {
        if (said.done(() -> staff.name(slug, contact.getValue()))) {
            contact.clear();
            show();
        }
    }

    private void show() {
        list.removeAll();
        List<StaffMember> people = staff.of(slug);
        if (people.isEmpty()) {
            list.add(new ListItem(new Span(t("visits.staff.none"))));
        }
        for (StaffMember member : people) {
            String name = member.name().isEmpty() ? t("visits.staff.nameless") : member.name();
            var release = Parts.button("visits.staff.release", () -> {
                staff.release(slug, member.person());
                show();
            });
            release.setAriaLabel(t("visits.staff.release-of", name));
            list.add(new ListItem(new Span(name), release));
        }
    }
}
