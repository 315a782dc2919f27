package org.anlin.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import org.anlin.shared.ui.Translated;

/** A narrow page of forms with one heading. */
@CssImport("./styles/accounts.css")
abstract class AccountPage extends Div implements HasDynamicTitle, Translated {

    private final String title;

    AccountPage(String titleKey) {
        title = t(titleKey);
        addClassName("page-narrow");
        add(new H1(title));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }

    final Div card(Component... parts) {
        var card = new Div(parts);
        card.addClassNames("card", "account-form");
        return card;
    }

    final Div section(String titleKey, Component... parts) {
        Div card = card(parts);
        card.addComponentAsFirst(new H2(t(titleKey)));
        return card;
    }

    final Paragraph paragraph(String key, String className, Object... arguments) {
        var paragraph = new Paragraph(t(key, arguments));
        paragraph.addClassName(className);
        return paragraph;
    }

    final Anchor link(String path, String key) {
        var link = new Anchor("/" + path, t(key));
        link.addClassName("text-link");
        return link;
    }
}
