package org.anlin.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.MyData;
import org.anlin.accounts.ResidentIdVault;
import org.anlin.shared.ResidentId;
import org.anlin.shared.ui.DownloadLink;

@Route(AccountsNavigation.MY_DATA)
@PermitAll
class MyDataView extends AccountPage {

    private final MyData myData;
    private final ResidentIdVault vault;
    private final CurrentAccount current;

    MyDataView(MyData myData, ResidentIdVault vault, CurrentAccount current) {
        super("accounts.myData.title");
        this.myData = myData;
        this.vault = vault;
        this.current = current;
        add(paragraph("accounts.myData.lead", "lead"), download());
        vault.masked(current.id()).ifPresent(masked -> add(residentId(masked)));
        add(erasure());
    }

    private Div download() {
        var link = new DownloadLink(t("accounts.export"), "anlin-my-data.json", DownloadLink.JSON, myData::export);
        link.addClassName("primary");
        return section("accounts.export.title", paragraph("accounts.export.help", "muted"), new Div(link));
    }

    private Div residentId(String masked) {
        var number = new Span(masked);
        number.addClassName("account-number");
        var reveal = new Button(t("accounts.residentId.reveal"));
        reveal.addClickListener(click -> {
            number.setText(vault.reveal(current.id()).map(ResidentId::value).orElse(masked));
            reveal.setVisible(false);
        });
        return section("accounts.residentId", paragraph("accounts.residentId.help", "muted"), number, reveal);
    }

    private Div erasure() {
        var ask = new Button(t("accounts.erase"), click -> confirmation().open());
        ask.addThemeVariants(ButtonVariant.LUMO_ERROR);
        return section(
                "accounts.erase.title",
                new UnorderedList(
                        new ListItem(t("accounts.erase.what")),
                        new ListItem(t("accounts.erase.certificates")),
                        new ListItem(t("accounts.erase.children")),
                        new ListItem(t("accounts.erase.final"))),
                ask);
    }

    private Dialog confirmation() {
        var dialog = new Dialog(t("accounts.erase.title"));
        PasswordField password = Fields.password();
        password.setWidthFull();
        var refusals = new Refusals().at(password, "accounts.");
        var erase = new Button(
                t("accounts.erase.confirm"),
                click -> refusals.none(() -> {
                    myData.erase(password.getValue());
                    UI.getCurrent().getPage().setLocation("/");
                }));
        erase.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.add(paragraph("accounts.erase.confirmHelp", "muted"), password);
        dialog.getFooter().add(new Button(t("accounts.cancel"), click -> dialog.close()), erase);
        return dialog;
    }
}
