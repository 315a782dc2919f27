package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Function;
import org.anlin.certification.CertificateStatus;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.register.Revocations;
import org.anlin.shared.ui.Translated;

/** The newest certificate of a scheme, the way to renew it, and those before it. */
class CertificateCard extends Div implements Translated {

    private final Revocations revocations;

    CertificateCard(
            List<HeldCertificate> history,
            Function<HeldCertificate, CertificateStatus> status,
            Revocations revocations) {
        this.revocations = revocations;
        HeldCertificate newest = history.getFirst();
        add(
                new H2(newest.scheme().title(getLocale())),
                new StatusBadge(status.apply(newest), newest.demo()),
                facts(newest));
        addRevocation(this, newest);
        if (RenewalNotice.isDue(newest, status.apply(newest))) {
            add(new RenewalNotice(newest, status.apply(newest)));
        }
        add(actions(newest));
        if (history.size() > 1) {
            add(earlier(history, status));
        }
        addClassNames("card", "certificate-card");
    }

    private void addRevocation(HasComponents place, HeldCertificate certificate) {
        if (certificate.revokedAt() != null) {
            revocations.own(certificate.id()).ifPresent(revoked -> place.add(new Revoked(revoked)));
        }
    }

    private Component facts(HeldCertificate certificate) {
        var facts = new UnorderedList(
                new ListItem(t("certification.number", certificate.number())),
                new ListItem(t("certification.from", Dates.longDate(certificate.validFrom(), getLocale()))),
                new ListItem(
                        certificate.validUntil() == null
                                ? t("certification.unlimited")
                                : t("certification.until", Dates.longDate(certificate.validUntil(), getLocale()))));
        facts.addClassName("meta");
        return facts;
    }

    private Component earlier(List<HeldCertificate> history, Function<HeldCertificate, CertificateStatus> status) {
        var list = new Div();
        history.stream().skip(1).forEach(certificate -> {
            list.add(new StatusBadge(status.apply(certificate), certificate.demo()), facts(certificate));
            addRevocation(list, certificate);
            history.stream()
                    .filter(other -> other.id().equals(certificate.links().renewedBy()))
                    .forEach(follower -> list.add(renewedBy(follower)));
            list.add(download(certificate));
        });
        return new NativeDetails(t("certification.history", history.size() - 1), list);
    }

    private Component renewedBy(HeldCertificate follower) {
        var link = new Anchor("verify/" + follower.code(), t("certification.renewed-by", follower.number()));
        link.setRouterIgnore(true);
        return new Paragraph(link);
    }

    private Component actions(HeldCertificate certificate) {
        String page = "verify/" + certificate.code();
        Anchor download = download(certificate);
        download.addClassName("button");
        var verify = new Anchor(page, t("certification.public-page"));
        verify.setRouterIgnore(true);
        var share = new Button(t("certification.copy-link"), click -> copy(page));
        var badge = new Anchor("my/certificates/" + certificate.number() + "/badge.json", t("certification.badge"));
        badge.setRouterIgnore(true);
        var actions = new Div(download, share, verify, badge);
        actions.addClassName("actions");
        return actions;
    }

    private Anchor download(HeldCertificate certificate) {
        var download = new Anchor("my/certificates/" + certificate.number() + ".pdf", t("certification.download"));
        download.setRouterIgnore(true);
        return download;
    }

    private void copy(String page) {
        getElement()
                .executeJs("return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", page)
                .then(
                        done -> Notification.show(t("certification.link-copied")),
                        failed -> Notification.show(t("certification.link-not-copied")));
    }
}
