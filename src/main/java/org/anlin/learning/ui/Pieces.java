package org.anlin.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.anlin.learning.CourseCard;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.jspecify.annotations.Nullable;

/** Small parts that several pages of learning show. */
final class Pieces {

    private Pieces() {}

    static Locale locale() {
        return Translations.supported(UI.getCurrent().getLocale());
    }

    static boolean english() {
        return locale().equals(Translations.ENGLISH);
    }

    static Span badge(String text, String... styles) {
        var badge = new Span(text);
        badge.addClassName("badge");
        badge.addClassNames(styles);
        return badge;
    }

    static Anchor button(String path, String text, boolean primary) {
        var button = new Anchor("/" + path, text);
        button.addClassName("button");
        button.setClassName("primary", primary);
        return button;
    }

    static Div block(String style, Component... parts) {
        var block = new Div(parts);
        block.addClassName(style);
        return block;
    }

    static Paragraph line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }

    /** Safe HTML of our own; the browser gets the very string that all readers share. */
    static Div html(String style, String html) {
        var block = new Div();
        block.setClassName(style);
        block.getElement().setProperty("innerHTML", html);
        return block;
    }

    static Element icon(String sign) {
        return new Element("span")
                .setAttribute("aria-hidden", "true")
                .setAttribute("class", "learning-icon")
                .setText(sign);
    }

    /** Its words beside it say the same, so it is hidden from those who hear the page. */
    static Component cover(@Nullable String path, String theme) {
        if (path == null) {
            var blank = new Div();
            blank.addClassNames("course-cover", "course-cover-blank", "theme-" + theme);
            return blank;
        }
        var image = new Image(path, "");
        image.addClassName("course-cover");
        image.getElement()
                .setAttribute("loading", "lazy")
                .setAttribute("width", "800")
                .setAttribute("height", "450");
        return image;
    }

    static Div progress(int done, int total, String label) {
        var bar = new Div(new Span());
        bar.addClassName("learning-bar");
        bar.getElement().setAttribute("role", "progressbar").setAttribute("aria-label", label);
        bar.getElement().setAttribute("aria-valuemin", "0").setAttribute("aria-valuemax", String.valueOf(total));
        bar.getElement().setAttribute("aria-valuenow", String.valueOf(done));
        bar.getStyle().set("--done", total == 0 ? "0%" : 100 * done / total + "%");
        return bar;
    }

    static String hours(CourseCard card) {
        return hours(card.hours());
    }

    static String hours(BigDecimal hours) {
        return I18NProvider.translate(
                "learning.hours", hours.stripTrailingZeros().toPlainString());
    }

    static String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(instant.atZone(TimeConfiguration.BEIJING));
    }
}
