package org.anlin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.anlin.search.Search;
import org.anlin.search.SearchAnswer;
import org.anlin.search.SearchQuery;
import org.anlin.search.language.QueryReader;
import org.anlin.shared.Translations;
import org.anlin.shared.ui.Translated;

@Route(SearchNavigation.SEARCH)
@AnonymousAllowed
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle, Translated {

    private static final int LAST_HIT = 1000;

    private final Search search;
    private final QueryReader reader;
    private final SearchBox box = new SearchBox();
    private final Div results = new Div();
    private String text = "";

    SearchView(Search search, QueryReader reader) {
        this.search = search;
        this.reader = reader;
        addClassNames("page", "search-page");
        add(new H1(t("search.title")), box, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean english = Translations.supported(getLocale()).equals(Translations.ENGLISH);
        SearchState state = SearchState.of(event.getLocation().getQueryParameters(), english);
        text = state.text();
        box.setText(text);
        show(state, search.find(state.query()));
    }

    @Override
    public String getPageTitle() {
        return t("shared.page-title", text.isEmpty() ? t("search.title") : t("search.titleFor", text));
    }

    private void show(SearchState state, SearchAnswer answer) {
        results.removeAll();
        if (answer.limited()) {
            results.add(notice("notice-warn", t("search.limited")));
        }
        if (state.isTooLong()) {
            results.add(notice("notice", t("search.cut", QueryReader.LONGEST_QUERY)));
        }
        if (answer.corrected() != null) {
            results.add(notice("notice", t("search.corrected", answer.corrected())));
        }
        results.add(new SearchFilters(state, answer, reader.districts(), getLocale()));
        if (answer.hits().isEmpty()) {
            results.add(new NothingFound(
                    state, answer, search.find(SearchQuery.of("").countingAll())));
        } else {
            results.add(count(answer), hits(answer), pages(state, answer));
        }
    }

    private Component count(SearchAnswer answer) {
        var count = new Paragraph(t(answer.more() ? "search.countMore" : "search.count", answer.total()));
        count.addClassName("muted");
        count.getElement().setAttribute("role", "status");
        return count;
    }

    private Component hits(SearchAnswer answer) {
        var list = new OrderedList();
        list.addClassName("search-hits");
        answer.hits().forEach(hit -> list.add(new HitItem(hit, reader.districts(), getLocale())));
        return list;
    }

    private Component pages(SearchState state, SearchAnswer answer) {
        var pages = new Nav();
        pages.addClassName("actions");
        pages.getElement().setAttribute("aria-label", t("search.pages"));
        int from = state.query().from();
        if (from > 0) {
            pages.add(page(state.from(Math.max(0, from - SearchState.PAGE)), t("search.previous")));
        }
        int next = from + SearchState.PAGE;
        if (next < answer.total() && next < LAST_HIT) {
            pages.add(page(state.from(next), t("search.next")));
        }
        return pages;
    }

    private static Anchor page(SearchState state, String label) {
        var link = new Anchor(state.address(), label);
        link.addClassName("button");
        return link;
    }

    private static Component notice(String style, String message) {
        var notice = new Paragraph(message);
        notice.addClassName(style);
        notice.getElement().setAttribute("role", "status");
        return notice;
    }
}
