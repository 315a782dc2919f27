package org.anlin.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.ChildAccount;
import org.anlin.accounts.ConsentDocument;
import org.anlin.accounts.ConsentTexts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Guardianship;

@Route(AccountsNavigation.CHILDREN)
@PermitAll
class ChildrenView extends AccountPage {

    private final Guardianship guardianship;
    private final ConsentTexts texts;
    private final AccountId guardian;
    private final Div list = new Div();

    ChildrenView(Guardianship guardianship, ConsentTexts texts, CurrentAccount current) {
        super("accounts.children.title");
        this.guardianship = guardianship;
        this.texts = texts;
        this.guardian = current.id();
        add(list);
        show();
    }

    private void show() {
        list.removeAll();
        List<ChildAccount> children = guardianship.children(guardian);
        if (children.isEmpty()) {
            list.add(paragraph("accounts.children.empty", "empty"));
        }
        children.forEach(child -> list.add(child.waits() || child.asksAgain() ? asking(child) : agreed(child)));
    }

    /** Where the page stood in place of another, that one comes when nothing new is left to decide. */
    private void decided(ChildAccount child) {
        show();
        if (child.asksAgain() && guardianship.children(guardian).stream().noneMatch(ChildAccount::asksAgain)) {
            UI.getCurrent().getPage().reload();
        }
    }

    private Div asking(ChildAccount child) {
        Button agree = Fields.primary("accounts.children.agree", () -> {
            guardianship.agree(guardian, child.id());
            decided(child);
        });
        if (child.asksAgain()) {
            return person(
                    child,
                    paragraph("accounts.children.asksAgain", "notice"),
                    text(),
                    actions(agree, withdraw(child), erase(child)));
        }
        var decline = new Button(t("accounts.children.decline"), click -> confirmErasure(child));
        return person(child, paragraph("accounts.children.waits", "notice"), text(), actions(agree, decline));
    }

    private Details text() {
        var text = texts.text(ConsentDocument.CHILD, getLocale());
        var words = new Div();
        if (!text.changes().isEmpty()) {
            words.add(new Paragraph(t("accounts.renewal.changes", text.changes())));
        }
        words.add(new Html("<div class=\"account-text\">" + text.html() + "</div>"));
        var full = new Details(text.title(), words);
        full.setOpened(true);
        return full;
    }

    private Div agreed(ChildAccount child) {
        return person(
                child, paragraph("accounts.children.agreed", "notice-success"), actions(withdraw(child), erase(child)));
    }

    private Button withdraw(ChildAccount child) {
        return new Button(t("accounts.children.withdraw"), click -> {
            guardianship.withdraw(guardian, child.id());
            decided(child);
        });
    }

    private Button erase(ChildAccount child) {
        var erase = new Button(t("accounts.children.erase"), click -> confirmErasure(child));
        erase.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return erase;
    }

    private void confirmErasure(ChildAccount child) {
        var dialog = new ConfirmDialog(
                t("accounts.children.erase"),
                t("accounts.children.eraseHelp", child.name()),
                t("accounts.children.erase"),
                confirmed -> {
                    guardianship.erase(guardian, child.id());
                    decided(child);
                },
                t("accounts.cancel"),
                cancelled -> {});
        dialog.open();
    }

    private Div person(ChildAccount child, Component... parts) {
        Div card = card(
                new H2(child.name()),
                new Paragraph(t("accounts.children.born", child.birthDate().toString())));
        card.add(parts);
        return card;
    }

    private static Div actions(Component... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
