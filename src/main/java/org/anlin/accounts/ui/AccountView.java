package org.anlin.accounts.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.anlin.accounts.AccountLanguage;
import org.anlin.accounts.GuardianRequest;
import org.anlin.accounts.OwnAccount;
import org.anlin.accounts.OwnContact;
import org.anlin.accounts.Profile;
import org.anlin.regions.Regions;
import org.anlin.shared.Translations;

@Route(AccountsNavigation.PROFILE)
@PermitAll
class AccountView extends AccountPage {

    private static final int NOTICE_MILLIS = 4000;

    private final OwnAccount own;
    private final OwnContact ownContact;

    AccountView(OwnAccount own, OwnContact ownContact, GuardianRequest guardian, DemoMode demo, Regions regions) {
        super("accounts.profile.title");
        this.own = own;
        this.ownContact = ownContact;
        Profile profile = own.profile();
        if (profile.waitsForGuardian()) {
            add(paragraph("accounts.guardian.waiting", "notice-warn"), new GuardianPart(guardian));
        }
        add(
                paragraph("accounts.profile.signedInAs", "muted", own.maskedContact()),
                person(profile, regions),
                contact(demo),
                password(),
                devices(),
                more());
    }

    private Div person(Profile profile, Regions regions) {
        TextField name = Fields.name();
        name.setValue(profile.name());
        var place = new RegionFields(regions, profile.districtCode(), profile.subdistrictCode());
        RadioButtonGroup<Locale> language = language(profile);
        var refusals = new Refusals().at(name, "accounts.name").at(place.subdistrict, "accounts.region");
        Button save = Fields.primary(
                "accounts.save",
                () -> refusals.none(() -> {
                    own.describe(name.getValue(), place.districtCode(), place.subdistrictCode(), language.getValue());
                    if (language.getValue().getLanguage().equals(getLocale().getLanguage())) {
                        Notification.show(t("accounts.saved"), NOTICE_MILLIS, Notification.Position.BOTTOM_CENTER);
                    } else {
                        AccountLanguage.remember(language.getValue());
                        UI.getCurrent().getPage().reload();
                    }
                }));
        return section("accounts.profile.person", name, place, language, save);
    }

    private RadioButtonGroup<Locale> language(Profile profile) {
        var language = new RadioButtonGroup<Locale>(t("accounts.language"));
        language.setItems(Translations.CHINESE, Translations.ENGLISH);
        language.setItemLabelGenerator(locale -> locale.equals(Translations.ENGLISH) ? "English" : "中文");
        language.setValue(Translations.supported(profile.language()));
        return language;
    }

    private Div contact(DemoMode demo) {
        var proof = new ContactProof(demo, ownContact::requestCode);
        proof.contact.setLabel(t("accounts.contact.fresh"));
        PasswordField password = oldPassword();
        var refusals = new Refusals()
                .at(proof.contact, "shared.")
                .at(password, "accounts.oldPassword", "accounts.throttled")
                .at(proof.code, "accounts.code");
        Button move = Fields.primary(
                "accounts.contact.move",
                () -> refusals.none(() -> {
                    ownContact.move(proof.contact.getValue(), proof.code.getValue(), password.getValue());
                    UI.getCurrent().getPage().reload();
                }));
        return section("accounts.contact", paragraph("accounts.contact.moveHelp", "muted"), proof, password, move);
    }

    private PasswordField oldPassword() {
        PasswordField old = Fields.password();
        old.setLabel(t("accounts.oldPassword"));
        return old;
    }

    private Div password() {
        PasswordField old = oldPassword();
        PasswordField fresh = Fields.newPassword();
        var refusals =
                new Refusals().at(fresh, "accounts.password").at(old, "accounts.oldPassword", "accounts.throttled");
        Button change = Fields.primary(
                "accounts.password.change",
                () -> refusals.none(() -> {
                    own.changePassword(old.getValue(), fresh.getValue());
                    leave();
                }));
        return section("accounts.password", paragraph("accounts.password.changeHelp", "muted"), old, fresh, change);
    }

    private Div devices() {
        var leave = new Button(t("accounts.signOutEverywhere"), click -> {
            own.signOutEverywhere();
            leave();
        });
        return section("accounts.devices", paragraph("accounts.devices.help", "muted"), leave);
    }

    private Div more() {
        var links = new Div(
                link(AccountsNavigation.MY_DATA, "accounts.myData.title"),
                link(AccountsNavigation.CHILDREN, "accounts.children.title"),
                link(AccountsNavigation.PRIVACY, "accounts.privacy"));
        links.addClassName("actions");
        return links;
    }

    private static void leave() {
        UI.getCurrent().getPage().setLocation("/" + AccountsNavigation.SIGN_IN);
    }
}
