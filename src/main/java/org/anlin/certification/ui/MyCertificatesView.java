package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.Identification;
import org.anlin.certification.MyCertificates;
import org.anlin.certification.MyCertificates.Outlook;
import org.anlin.shared.ui.Translated;

/** What a person holds, and what is missing for the next. */
@Route("my/certificates")
@PermitAll
class MyCertificatesView extends Div implements Translated, HasDynamicTitle {

    private final MyCertificates certificates;
    private final Identification identification;

    MyCertificatesView(MyCertificates certificates, Identification identification) {
        this.certificates = certificates;
        this.identification = identification;
        addClassName("page");
        show();
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("certification.mine.title"));
    }

    private void show() {
        removeAll();
        List<HeldCertificate> held = certificates.held();
        add(new H1(t("certification.mine.title")), held.isEmpty() ? nothingYet() : grid(held));
        List<Outlook> outlook = certificates.outlook();
        if (!outlook.isEmpty()) {
            var next = new Div();
            next.addClassName("card-grid");
            outlook.forEach(entry -> next.add(new OutlookCard(entry, this::claim, this::identify)));
            add(new H2(t("certification.mine.next")), next);
        }
    }

    private Component nothingYet() {
        var courses = new Anchor("courses", t("certification.mine.find-course"));
        courses.addClassName("button");
        var empty = new Div(new Paragraph(t("certification.mine.empty")), courses);
        empty.addClassName("empty");
        return empty;
    }

    private Component grid(List<HeldCertificate> held) {
        var grid = new Section();
        grid.addClassName("card-grid");
        held.forEach(certificate -> grid.add(card(certificate)));
        return grid;
    }

    private Component card(HeldCertificate certificate) {
        var card = new Div(
                new H2(certificate.scheme().title(getLocale())),
                new StatusBadge(certificates.status(certificate), certificate.demo()),
                facts(certificate),
                actions(certificate));
        card.addClassNames("card", "certificate-card");
        return card;
    }

    private Component facts(HeldCertificate certificate) {
        var facts = new UnorderedList(
                new ListItem(t("certification.number", certificate.number())),
                new ListItem(t("certification.from", date(certificate.validFrom()))),
                new ListItem(
                        certificate.validUntil() == null
                                ? t("certification.unlimited")
                                : t("certification.until", date(certificate.validUntil()))));
        facts.addClassName("meta");
        return facts;
    }

    private Component actions(HeldCertificate certificate) {
        String page = "verify/" + certificate.code();
        var download = new Anchor("my/certificates/" + certificate.number() + ".pdf", t("certification.download"));
        download.addClassName("button");
        download.setRouterIgnore(true);
        var verify = new Anchor(page, t("certification.public-page"));
        verify.setRouterIgnore(true);
        var share = new Button(t("certification.copy-link"), click -> copy(page));
        var actions = new Div(download, share, verify);
        actions.addClassName("actions");
        return actions;
    }

    private void copy(String page) {
        getElement()
                .executeJs("return navigator.clipboard.writeText(new URL($0, document.baseURI).href)", page)
                .then(
                        done -> Notification.show(t("certification.link-copied")),
                        failed -> Notification.show(t("certification.link-not-copied")));
    }

    private void claim() {
        certificates.claim();
        show();
    }

    private void identify(String number) {
        identification.identify(number);
        show();
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(date);
    }
}
