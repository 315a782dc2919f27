package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDetails;
import org.anlin.bases.BasePage;
import org.anlin.bases.BasePicture;
import org.anlin.bases.Bases;
import org.anlin.bases.HappeningAtBase;
import org.anlin.bases.visits.ui.VisitPanels;
import org.anlin.regions.Regions;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** A base: what one can do there, when it is open, how one gets there and in, and what nobody has confirmed. */
@Route("bases/:base")
@AnonymousAllowed
class BaseView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final Bases bases;
    private final Regions regions;
    private final OpenWords open;
    private final VisitPanels visits;
    private final List<HappeningAtBase> happenings;
    private String title = "";

    BaseView(Bases bases, Regions regions, OpenWords open, VisitPanels visits, List<HappeningAtBase> happenings) {
        this.bases = bases;
        this.regions = regions;
        this.open = open;
        this.visits = visits;
        this.happenings = happenings;
        addClassNames("page-narrow", "base-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<BasePage> base = event.getRouteParameters().get("base").flatMap(bases::find);
        if (base.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else {
            show(base.get());
        }
    }

    private void show(BasePage base) {
        BaseDetails details = base.details();
        title = details.name().in(Parts.locale());
        removeAll();
        add(
                Parts.link(BasesNavigation.BASES, t("bases.list.title"), "text-link"),
                new H1(title),
                Parts.line("muted", subtitle(details)),
                badges(base));
        if (details.access().callFirst() || details.access().hours() == null) {
            add(callFirst(details.access()));
        }
        base.pictures().forEach(picture -> add(picture(picture)));
        visits.of(base).ifPresent(this::add);
        add(new BaseFacts(details, open), new HappeningsPart(base.slug(), happenings), actions(base));
    }

    private String subtitle(BaseDetails details) {
        String district = Optional.ofNullable(details.site().districtCode())
                .flatMap(regions::find)
                .map(region -> " · " + region.name(Parts.locale()))
                .orElse("");
        return details.name().kind() + district;
    }

    private Component badges(BasePage base) {
        var badges = Parts.block("meta");
        BaseAccess access = base.details().access();
        OpeningHours hours = access.hours();
        if (hours != null) {
            badges.add(Parts.badge(open.status(hours), open.admits(hours) ? "success" : "quiet"));
        }
        if (access.free()) {
            badges.add(Parts.badge(t("bases.fee.free"), "quiet"));
        }
        if (base.demo()) {
            badges.add(Parts.badge(t("bases.demo"), "quiet"));
        }
        base.details()
                .offer()
                .themes()
                .forEach(theme -> badges.add(
                        Parts.link(BasesNavigation.BASES + "?theme=" + theme, t("bases.theme." + theme), "chip")));
        return badges;
    }

    private Component callFirst(BaseAccess access) {
        String key = access.callFirst() ? "bases.call-first" : "bases.as-of";
        String asOf = access.asOf();
        String words = asOf == null ? t(key) : t(key + ".since", BaseFacts.month(asOf));
        var notice = Parts.block(access.callFirst() ? "notice-warn" : "notice", new Paragraph(words));
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private static Component picture(BasePicture picture) {
        var image = new Image(picture.path(), picture.words());
        image.addClassName("base-picture");
        image.getElement()
                .setAttribute("width", String.valueOf(picture.width()))
                .setAttribute("height", String.valueOf(picture.height()))
                .setAttribute("loading", "lazy");
        return image;
    }

    private Component actions(BasePage base) {
        var share = Parts.button("bases.page.share", () -> {});
        share.getElement().executeJs("""
                        this.addEventListener('click', () => navigator.share
                            ? navigator.share({title: $0, url: location.href}).catch(() => {})
                            : navigator.clipboard.writeText(location.href).then(() => { this.textContent = $1; }))""", title, t("bases.page.copied"));
        Anchor plain = Parts.link("p/base/" + base.slug(), t("bases.page.plain"), "text-link");
        plain.setRouterIgnore(true);
        return Parts.block("actions", share, plain);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
