package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.CertificationNavigation;
import org.anlin.certification.SchemeDesk;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** One scheme, to be changed: what was awarded before stays as it is. */
@Route("admin/schemes/:scheme")
@RolesAllowed("ADMINISTRATOR")
class SchemeView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final SchemeDesk desk;
    private final SchemeWords words;
    private final Accounts accounts;
    private String title = "";

    SchemeView(SchemeDesk desk, SchemeWords words, Accounts accounts) {
        this.desk = desk;
        this.words = words;
        this.accounts = accounts;
        addClassName("page-narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CertificateScheme> scheme =
                event.getRouteParameters().get("scheme").flatMap(desk::find);
        if (scheme.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(scheme.get());
        }
    }

    private void show(CertificateScheme scheme) {
        title = scheme.title(Parts.locale());
        var form = new SchemeForm(scheme, words.courses());
        removeAll();
        add(
                Parts.link(CertificationNavigation.schemes(), t("certification.scheme.title"), "text-link"),
                new H1(title),
                Parts.line("notice", t("certification.scheme.from-now")),
                form,
                Parts.block("actions", Parts.primary("certification.scheme.save", () -> save(form))),
                history(desk.history(scheme.slug())));
    }

    private void save(SchemeForm form) {
        CertificateScheme written = form.written();
        int version = desk.change(written);
        Notification.show(t("certification.scheme.saved", version));
        desk.find(written.slug()).ifPresent(this::show);
    }

    private Component history(List<SchemeDesk.Version> versions) {
        Map<AccountId, String> names = accounts.names(versions.stream()
                .map(SchemeDesk.Version::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var list = new UnorderedList();
        versions.forEach(version -> list.add(new ListItem(said(version, names))));
        return new NativeDetails(t("certification.scheme.history", versions.size()), list);
    }

    private String said(SchemeDesk.Version version, Map<AccountId, String> names) {
        if (version.by() == null || version.at() == null) {
            return t("certification.scheme.history.content", version.number());
        }
        return t(
                "certification.scheme.history.changed",
                version.number(),
                Dates.longDate(LocalDate.ofInstant(version.at(), TimeConfiguration.BEIJING), getLocale()),
                names.getOrDefault(version.by(), ""));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
