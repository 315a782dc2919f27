package org.anlin.accounts.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.anlin.accounts.ConsentRenewal;
import org.anlin.accounts.ConsentText;
import org.anlin.accounts.ConsentTexts;
import org.anlin.accounts.GuardianRequest;
import org.anlin.accounts.OpenConsents;
import org.anlin.shared.TimeConfiguration;

/** The new words of what a person agreed to before, in place of the page that was asked for; and what there is for a no. */
@Route(AccountsNavigation.CONSENTS)
@PermitAll
class ConsentRenewalView extends AccountPage implements BeforeEnterObserver {

    private static final int NOTICE_MILLIS = 6000;

    private final ConsentRenewal renewal;
    private final ConsentTexts texts;
    private final GuardianRequest guardian;
    private final Div content = new Div();

    ConsentRenewalView(ConsentRenewal renewal, ConsentTexts texts, GuardianRequest guardian) {
        super("accounts.renewal.title");
        this.renewal = renewal;
        this.texts = texts;
        this.guardian = guardian;
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        OpenConsents open = renewal.open();
        content.removeAll();
        if (!open.own().isEmpty()) {
            content.add(paragraph("accounts.renewal.lead", "lead"));
            open.own().forEach(text -> content.add(renewed(text)));
            content.add(agree(), otherwise());
        } else if (open.guardianFirst()) {
            content.add(paragraph("accounts.renewal.guardianFirst", "lead"), remind(), otherwise());
        } else {
            event.forwardTo("");
        }
    }

    private Div renewed(OpenConsents.Text renewed) {
        ConsentText text = texts.text(renewed.document(), getLocale());
        Div card = card(new H2(text.title()), version(text, renewed));
        if (!text.changes().isEmpty()) {
            var changes = new Paragraph(t("accounts.renewal.changes", text.changes()));
            changes.addClassName("notice");
            card.add(changes);
        }
        card.add(new Html("<div class=\"account-text\">" + text.html() + "</div>"));
        return card;
    }

    private Paragraph version(ConsentText text, OpenConsents.Text before) {
        return before.agreedVersion() == null || before.agreedAt() == null
                ? paragraph("accounts.consent.version", "muted", text.version())
                : paragraph(
                        "accounts.renewal.version",
                        "muted",
                        text.version(),
                        before.agreedVersion(),
                        before.agreedAt()
                                .atZone(TimeConfiguration.BEIJING)
                                .toLocalDate()
                                .toString());
    }

    private Div agree() {
        return card(paragraph("accounts.renewal.ask", "account-ask"), Fields.primary("accounts.renewal.agree", () -> {
            renewal.agree();
            UI.getCurrent().getPage().reload();
        }));
    }

    private Div remind() {
        return card(new Button(
                t("accounts.guardian.remind"),
                click -> Notification.show(
                        t("accounts.guardian.reminded", guardian.remind(getLocale())),
                        NOTICE_MILLIS,
                        Notification.Position.BOTTOM_CENTER)));
    }

    /** A no is an answer too: leave things as they are, take the data along, or end the account. */
    private Div otherwise() {
        var leave = new Anchor("/logout", t("accounts.renewal.leave"));
        leave.setRouterIgnore(true);
        leave.addClassName("button");
        var data = new Anchor("/" + AccountsNavigation.MY_DATA, t("accounts.renewal.data"));
        data.addClassName("button");
        var ways = new Div(leave, data);
        ways.addClassName("actions");
        return section(
                "accounts.renewal.otherwise",
                paragraph("accounts.renewal.leaveHelp", "muted"),
                paragraph("accounts.renewal.dataHelp", "muted"),
                ways);
    }
}
