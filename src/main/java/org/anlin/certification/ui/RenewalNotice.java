package org.anlin.certification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** How a certificate that ends goes on: always by a class, never by a web page. */
class RenewalNotice extends Div implements Translated {

    RenewalNotice(HeldCertificate certificate, CertificateStatus status) {
        addClassNames(status == CertificateStatus.EXPIRING ? "notice" : "notice-warn");
        add(
                new Paragraph(words(certificate, status)),
                toClasses(certificate.scheme().renewedBy()));
    }

    private String words(HeldCertificate certificate, CertificateStatus status) {
        return switch (status) {
            case EXPIRING -> t("certification.renew.early");
            case GRACE -> t("certification.renew.grace", Dates.longDate(lastDayOfGrace(certificate), getLocale()));
            default -> t("certification.renew.late");
        };
    }

    private static LocalDate lastDayOfGrace(HeldCertificate certificate) {
        return Objects.requireNonNull(certificate.validUntil())
                .plusDays(certificate.term().graceDays());
    }

    private Anchor toClasses(@Nullable String course) {
        var link = new Anchor(course == null ? "classes" : "classes?course=" + course, t("certification.renew"));
        link.addClassName("button");
        return link;
    }

    static boolean isDue(HeldCertificate certificate, CertificateStatus status) {
        return certificate.scheme().practice()
                && switch (status) {
                    case EXPIRING, GRACE, EXPIRED -> true;
                    case VALID, REVOKED, REPLACED, RENEWED -> false;
                };
    }
}
