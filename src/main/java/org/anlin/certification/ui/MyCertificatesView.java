package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.Identification;
import org.anlin.certification.MyCertificates;
import org.anlin.certification.MyCertificates.Outlook;
import org.anlin.certification.register.Revocations;
import org.anlin.shared.ui.Translated;

/** What a person holds, and what is missing for the next. */
@Route("my/certificates")
@PermitAll
class MyCertificatesView extends Div implements Translated, HasDynamicTitle {

    private final MyCertificates certificates;
    private final Revocations revocations;
    private final Identification identification;

    MyCertificatesView(MyCertificates certificates, Revocations revocations, Identification identification) {
        this.certificates = certificates;
        this.revocations = revocations;
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
        held.stream()
                .collect(Collectors.groupingBy(
                        certificate -> certificate.scheme().slug(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(history -> grid.add(new CertificateCard(history, certificates::status, revocations)));
        return grid;
    }

    private void claim() {
        certificates.claim();
        show();
    }

    private void identify(String number) {
        identification.identify(number);
        show();
    }
}
