package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.CertificationNavigation;
import org.anlin.certification.SchemeDesk;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** The rules under which certificates are awarded today. */
@Route("admin/schemes")
@RolesAllowed("ADMINISTRATOR")
class SchemesView extends Div implements Translated, HasDynamicTitle {

    private final SchemeWords words;

    SchemesView(SchemeDesk desk, SchemeWords words) {
        this.words = words;
        addClassName("page");
        add(new H1(t("certification.scheme.title")), Parts.line("lead", t("certification.scheme.lead")));
        var list = new UnorderedList();
        list.addClassNames("card-grid", "scheme-list");
        desk.all().forEach(scheme -> list.add(item(scheme)));
        add(list);
    }

    private ListItem item(CertificateScheme scheme) {
        var item = new ListItem(
                new H2(Parts.link(
                        CertificationNavigation.schemes() + "/" + scheme.slug(),
                        scheme.title(Parts.locale()),
                        "class-title")),
                Parts.block("meta", Parts.badge(t("certification.scheme.version", scheme.version()), "quiet")),
                facts(scheme));
        item.addClassName("card");
        return item;
    }

    private Component facts(CertificateScheme scheme) {
        var facts = new UnorderedList();
        words.of(scheme).forEach(fact -> facts.add(new ListItem(fact)));
        return facts;
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("certification.scheme.title"));
    }
}
