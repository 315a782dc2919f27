package org.anlin.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import org.anlin.search.language.QueryReader;
import org.anlin.shared.ui.Translated;

/**
 * A search form that suggests while one types. Suggestions come from {@code /suggest.json}, so typing costs the session nothing;
 * without script it is a plain form. In shared markup the same element stands around any form with an input {@code q}.
 */
@Tag("anlin-search-box")
@JsModule("./search-box.js")
@CssImport("./styles/search.css")
public class SearchBox extends Component implements Translated {

    private final Element input = new Element("input");

    public SearchBox() {
        Element form = new Element("form");
        form.setAttribute("class", "search-form")
                .setAttribute("action", "/search")
                .setAttribute("role", "search");
        input.setAttribute("type", "search")
                .setAttribute("name", "q")
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(QueryReader.LONGEST_QUERY))
                .setAttribute("aria-label", t("search.box.label"))
                .setAttribute("placeholder", t("search.box.placeholder"));
        Element button = new Element("button").setText(t("search.box.submit"));
        button.setAttribute("type", "submit");
        form.appendChild(input, button);
        getElement().appendChild(form);
    }

    public void setText(String text) {
        input.setAttribute("value", text);
        input.setProperty("value", text);
    }
}
