package org.anlin.search.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.anlin.search.SearchHit;
import org.anlin.search.language.Districts;
import org.anlin.search.language.Districts.District;
import org.anlin.search.language.Highlighter;
import org.anlin.shared.Translations;

/** One result. Title and snippet come escaped; what is added here is escaped here. One node, because sessions pay for each. */
class HitItem extends ListItem {

    HitItem(SearchHit hit, Districts districts, Locale locale) {
        addClassNames("card", "search-hit");
        String address = hit.actionPath().isEmpty() ? hit.path() : hit.actionPath();
        String ignore = hit.actionPath().isEmpty() ? " router-ignore" : "";
        add(new Html("<div><p class=\"meta\">" + badges(hit, districts, locale) + "</p><h2><a href=\""
                + Highlighter.escape(address) + "\"" + ignore + ">" + hit.titleHtml() + "</a></h2><p>"
                + hit.snippetHtml() + "</p></div>"));
    }

    private static String badges(SearchHit hit, Districts districts, Locale locale) {
        StringBuilder badges = new StringBuilder(badge("", I18NProvider.translate("search.kind." + hit.kind())));
        boolean english = Translations.supported(locale).equals(Translations.ENGLISH);
        districts
                .withCode(hit.district())
                .map(district -> name(district, english))
                .ifPresent(name -> badges.append(badge(" quiet", name)));
        if (hit.startsOn() != null) {
            badges.append(badge(" quiet", hit.startsOn()));
        }
        if (hit.unreviewed()) {
            badges.append(badge(" warn", I18NProvider.translate("search.page.unreviewed")));
        }
        if (hit.demo()) {
            badges.append(badge(" quiet", I18NProvider.translate("search.page.demo")));
        }
        return badges.toString();
    }

    private static String name(District district, boolean english) {
        return english ? district.nameEn() : district.name();
    }

    private static String badge(String style, String text) {
        return "<span class=\"badge" + style + "\">" + Highlighter.escape(text) + "</span>";
    }
}
