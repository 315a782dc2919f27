package org.anlin.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.anlin.certification.register.Revocation;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Translated;

/** Why a certificate is no longer worth anything, since when, and for staff who decided it. */
class Revoked extends Div implements Translated {

    Revoked(Revocation revocation) {
        String day = Dates.longDate(LocalDate.ofInstant(revocation.at(), TimeConfiguration.BEIJING), getLocale());
        addClassName("notice-warn");
        add(
                new Paragraph(t("certification.register.reason", revocation.reason())),
                new Paragraph(
                        revocation.by().isEmpty()
                                ? t("certification.revoked.on", day)
                                : t("certification.revoked.by", day, revocation.by())));
    }
}
