package org.anlin.search.store;

import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** What a plain page may contain; it runs no script and loads nothing from elsewhere, whatever a module hands in. */
final class SafeHtml {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "code",
                    "pre",
                    "br",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "aside",
                    "section",
                    "div",
                    "span",
                    "figure",
                    "figcaption",
                    "dl",
                    "dt",
                    "dd",
                    "sup",
                    "small",
                    "img",
                    "a",
                    "details",
                    "summary")
            .allowAttributes("class", "role", "aria-label", "aria-hidden", "title", "lang")
            .globally()
            // A table that scrolls sideways must be reached by keyboard.
            .allowAttributes("tabindex")
            .matching(true, "0")
            .globally()
            .allowAttributes("id")
            .onElements("h2", "h3", "h4", "section", "li")
            .allowAttributes("scope", "colspan", "rowspan", "align")
            .onElements("th", "td")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("alt", "width", "height", "loading")
            .onElements("img")
            .allowAttributes("src")
            .matching((element, attribute, value) -> value.startsWith("/") && !value.startsWith("//") ? value : null)
            .onElements("img")
            .allowAttributes("href")
            .matching(
                    (element, attribute, value) -> value.matches("(?:/(?!/)|#|https://|tel:|mailto:).*") ? value : null)
            .onElements("a")
            .allowUrlProtocols("https", "tel", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();

    private SafeHtml() {}

    static String clean(String html) {
        return html.isEmpty() ? html : POLICY.sanitize(html);
    }
}
