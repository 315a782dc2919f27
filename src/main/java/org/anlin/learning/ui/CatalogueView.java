package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.anlin.learning.Catalogue;
import org.anlin.learning.CourseCard;
import org.anlin.learning.CourseFilter;
import org.anlin.learning.MyLearning;
import org.anlin.learning.MyLearning.BegunCourse;
import org.anlin.shared.ui.Translated;

@Route(LearningNavigation.COURSES)
@AnonymousAllowed
class CatalogueView extends Div implements Translated, HasDynamicTitle, AfterNavigationObserver {

    private final Catalogue catalogue;
    private final MyLearning myLearning;
    private final CurrentAccount account;

    CatalogueView(Catalogue catalogue, MyLearning myLearning, CurrentAccount account) {
        this.catalogue = catalogue;
        this.myLearning = myLearning;
        this.account = account;
        addClassNames("page", "catalogue");
    }

    /** The filter is in the address, so a choice is a link that can be shared. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var filter = new CourseFilter(event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst())));
        Catalogue.Selection selection = catalogue.select(filter);
        removeAll();
        add(
                new H1(t("learning.catalogue.title")),
                Pieces.line("lead", t("learning.catalogue.lead")),
                facets(filter, selection.counts()),
                count(selection.courses().size(), filter),
                selection.courses().isEmpty() ? empty() : cards(selection.courses()));
    }

    private Component facets(CourseFilter filter, Map<String, Map<String, Integer>> counts) {
        var rows = new Div();
        counts.forEach((facet, values) -> {
            if (!values.isEmpty()) {
                rows.add(facetRow(filter, facet, values));
            }
        });
        var details =
                new NativeDetails(t("learning.catalogue.filter", filter.chosen().size()), rows);
        details.addClassName("facets");
        details.setOpen(!filter.chosen().isEmpty());
        return details;
    }

    private Component facetRow(CourseFilter filter, String facet, Map<String, Integer> values) {
        var name = new Span(t("learning.facet." + facet));
        name.addClassName("facet-name");
        name.setId("facet-" + facet);
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-labelledby", "facet-" + facet);
        values.forEach((value, count) -> list.add(new ListItem(chip(filter, facet, value, count))));
        return Pieces.block("facet", name, list);
    }

    private Anchor chip(CourseFilter filter, String facet, String value, int count) {
        var chip = new Anchor(address(filter.toggle(facet, value)), t("learning." + facet + "." + value));
        chip.addClassName("chip");
        var number = new Span(String.valueOf(count));
        number.addClassName("chip-count");
        chip.add(number);
        if (filter.has(facet, value)) {
            chip.getElement().setAttribute("aria-current", "true");
        }
        return chip;
    }

    private static String address(CourseFilter filter) {
        String query = filter.chosen().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> choice.getKey() + "=" + choice.getValue())
                .collect(Collectors.joining("&"));
        return "/" + LearningNavigation.COURSES + (query.isEmpty() ? "" : "?" + query);
    }

    private Component count(int courses, CourseFilter filter) {
        var line = new Div(new Span(t("learning.catalogue.count", courses)));
        line.addClassName("catalogue-count");
        line.getElement().setAttribute("role", "status");
        if (!filter.chosen().isEmpty()) {
            line.add(new Anchor("/" + LearningNavigation.COURSES, t("learning.catalogue.all")));
        }
        return line;
    }

    private Component cards(List<CourseCard> courses) {
        Map<String, BegunCourse> begun = account.has(Role.RESIDENT)
                ? myLearning.courses().stream()
                        .collect(Collectors.toMap(course -> course.card().slug(), Function.identity()))
                : Map.of();
        var list = new UnorderedList();
        list.addClassNames("card-grid", "course-grid");
        courses.forEach(card -> list.add(new ListItem(CourseCards.card(card, begun.get(card.slug())))));
        return list;
    }

    private Component empty() {
        return Pieces.block(
                "empty",
                new H2(t("learning.catalogue.empty")),
                new Paragraph(t("learning.catalogue.empty.hint")),
                Pieces.button(LearningNavigation.COURSES, t("learning.catalogue.all"), true));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", t("learning.catalogue.title"));
    }
}
