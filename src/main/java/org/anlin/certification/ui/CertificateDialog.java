package org.anlin.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import org.anlin.certification.CertificateOffice;
import org.anlin.certification.CertificationNavigation;
import org.anlin.certification.register.RegisterRow;
import org.anlin.certification.register.Revocations;
import org.anlin.shared.ui.Translated;

/** One certificate and what staff may do with it. */
class CertificateDialog extends Dialog implements Translated {

    private final RegisterRow row;
    private final CertificateOffice office;
    private final Runnable changed;

    CertificateDialog(
            RegisterRow row,
            Map<String, String> titles,
            CertificateOffice office,
            Revocations revocations,
            Runnable changed) {
        this.row = row;
        this.office = office;
        this.changed = changed;
        setHeaderTitle(row.number());
        add(new Paragraph(titles.getOrDefault(row.scheme(), row.scheme())), new StatusBadge(row.status(), false));
        revocations.of(row.id()).ifPresent(revoked -> add(new Revoked(revoked)));
        if (row.renewedBy() != null) {
            add(new Paragraph(new Anchor(
                    CertificationNavigation.register() + "?q=" + row.renewedBy(),
                    t("certification.renewed-by", row.renewedBy()))));
        }
        if (row.practiceWithdrawn()) {
            var note = new Paragraph(t("certification.practice-withdrawn.hint"));
            note.addClassName("notice-warn");
            add(note);
        }
        add(links());
        switch (row.status()) {
            case VALID, EXPIRING, GRACE, EXPIRED -> add(correction(), revocation());
            case RENEWED -> add(revocation());
            case REVOKED, REPLACED -> {}
        }
        getFooter().add(new Button(t("certification.register.close"), click -> close()));
    }

    private Div links() {
        var verify = new Anchor("verify/" + row.code(), t("certification.public-page"));
        verify.setRouterIgnore(true);
        var links = new Div(verify);
        if (row.trainingClass() != null) {
            var bundle = new Anchor(
                    "desk/certificates/class/" + row.trainingClass() + ".zip", t("certification.register.bundle"));
            bundle.setRouterIgnore(true);
            links.add(bundle);
        }
        links.addClassName("actions");
        return links;
    }

    private Div correction() {
        var name = new TextField(t("certification.replace.name"));
        name.setHelperText(t("certification.replace.help"));
        name.setWidthFull();
        var replace = new Button(t("certification.replace.do"), click -> {
            office.correctName(row.id(), name.getValue());
            done("certification.replace.done");
        });
        return form(name, replace);
    }

    private Div revocation() {
        var reason = new TextField(t("certification.revoke.reason"));
        reason.setHelperText(t("certification.revoke.help"));
        reason.setWidthFull();
        var revoke = new Button(t("certification.revoke.do"), click -> {
            office.revoke(row.id(), reason.getValue());
            done("certification.revoke.done");
        });
        revoke.addThemeName("error");
        return form(reason, revoke);
    }

    private static Div form(TextField field, Button button) {
        var form = new Div(field, button);
        form.addClassName("register-form");
        return form;
    }

    private void done(String key) {
        close();
        changed.run();
        Notification.show(t(key));
    }
}
