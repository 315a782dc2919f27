package org.anlin.accounts.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Stream;
import org.anlin.accounts.ConsentDocument;
import org.anlin.accounts.ConsentText;
import org.anlin.accounts.ConsentTexts;
import org.anlin.shared.ui.Translated;

/** The privacy notice at /privacy, the terms at /privacy/terms, the text for guardians at /privacy/child. */
@Route(AccountsNavigation.PRIVACY + "/:document?")
@AnonymousAllowed
class ConsentTextView extends Div implements BeforeEnterObserver, HasDynamicTitle, Translated {

    private final ConsentTexts texts;
    private String title = "";

    ConsentTextView(ConsentTexts texts) {
        this.texts = texts;
        addClassName("page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get("document").orElse(ConsentDocument.PRIVACY.slug());
        ConsentDocument document = Stream.of(ConsentDocument.values())
                .filter(candidate -> candidate.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        show(texts.text(document, event.getUI().getLocale()));
    }

    private void show(ConsentText text) {
        title = text.title();
        var version = new Paragraph(t("accounts.consent.version", text.version()));
        version.addClassName("muted");
        removeAll();
        add(
                new H1(text.title()),
                version,
                new Html("<div class=\"account-text\">" + text.html() + "</div>"),
                others(text.document()));
    }

    private Div others(ConsentDocument shown) {
        var links = new Div();
        links.addClassName("actions");
        for (ConsentDocument document : ConsentDocument.values()) {
            if (document != shown) {
                var link = new Anchor(
                        "/" + AccountsNavigation.PRIVACY + "/" + document.slug(),
                        texts.text(document, getLocale()).title());
                link.addClassName("text-link");
                links.add(link);
            }
        }
        return links;
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
