package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.anlin.bases.visits.feedback.RatingSummary;
import org.anlin.bases.visits.feedback.VisitRatings;
import org.anlin.bases.visits.figures.MonthFigures;
import org.anlin.bases.visits.figures.VisitFigures;
import org.anlin.bases.visits.plan.SlotDesk;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.DownloadLink;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What came of the visits of a base: bars that are also a table, and what visitors said. */
@Route(VisitsNavigation.FIGURES)
@PermitAll
class VisitFiguresView extends Div implements Translated, HasDynamicTitle, BeforeEnterObserver {

    private final SlotDesk desk;
    private final VisitFigures figures;
    private final VisitRatings ratings;
    private String title = "";

    VisitFiguresView(SlotDesk desk, VisitFigures figures, VisitRatings ratings) {
        this.desk = desk;
        this.figures = figures;
        this.ratings = ratings;
        addClassNames("page", "visit-desk");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VisitedBase base = desk.base(event.getRouteParameters().get("base").orElse(""));
        String name = base.in(Parts.locale());
        title = t("visits.figures.title", name);
        removeAll();
        add(Parts.link(VisitsNavigation.desk(base.slug()), t("visits.desk.title", name), "text-link"), new H1(title));
        List<MonthFigures> months = figures.months(base.slug());
        if (months.isEmpty()) {
            add(Parts.block("empty", new H2(t("visits.figures.none")), Parts.line("muted", t("visits.figures.hint"))));
        } else {
            add(new FiguresTable(months), Parts.block("actions", download(base.slug())));
        }
        add(new H2(t("visits.rating.heading")));
        add(ratings.summary(base.slug())
                .map(this::said)
                .orElseGet(() -> Parts.line("muted", t("visits.rating.too-few"))));
    }

    private Component download(String slug) {
        return new DownloadLink(t("visits.figures.csv"), "anlin-visits.csv", DownloadLink.CSV, () -> figures.csv(slug));
    }

    private Component said(RatingSummary summary) {
        var words = new UnorderedList();
        summary.words().forEach(text -> words.add(new ListItem(text)));
        return Parts.block(
                "card", Parts.line("lead", t("visits.rating.average", summary.average(), summary.count())), words);
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", title);
    }
}
