package org.anlin.learning.content;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last gate before HTML reaches a page: nothing but what our own renderer makes. */
final class Sanitiser {

    private static final Pattern OWN_CLASSES = Pattern.compile(
            "(callout|callout-[a-z]+|source|source-unreviewed|sources|unreviewed-mark|lesson-image|table-scroll| )+");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "h2",
                    "h3",
                    "h4",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "code",
                    "pre",
                    "hr",
                    "br",
                    "img",
                    "a",
                    "sup",
                    "span",
                    "div",
                    "section")
            .allowStandardUrlProtocols()
            .allowAttributes("href", "title", "target")
            .onElements("a")
            .allowAttributes("src", "alt")
            .onElements("img")
            .allowAttributes("loading")
            .matching(Pattern.compile("lazy"))
            .onElements("img")
            .allowAttributes("class")
            .matching(OWN_CLASSES)
            .onElements("div", "p", "span", "sup", "section", "a")
            .allowAttributes("role")
            .matching(Pattern.compile("note|region"))
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(Pattern.compile("0"))
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div")
            .allowAttributes("aria-hidden")
            .matching(Pattern.compile("true"))
            .onElements("span")
            .allowAttributes("id")
            .matching(Pattern.compile("source-\\d+"))
            .onElements("li")
            .allowAttributes("align")
            .matching(Pattern.compile("left|right|center"))
            .onElements("td", "th")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d+"))
            .onElements("ol")
            .allowAttributes("scope")
            .matching(Pattern.compile("col"))
            .onElements("th")
            .requireRelsOnLinks("noopener")
            .toFactory();

    /** The sanitiser writes Chinese punctuation as entities; in UTF-8 that only makes every page longer. */
    private static final Pattern FULL_WIDTH = Pattern.compile("&#x(ff0[189c]|ff1[abf]);");

    private Sanitiser() {}

    static String clean(String html) {
        return FULL_WIDTH
                .matcher(POLICY.sanitize(html))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
