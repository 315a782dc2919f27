package org.anlin.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.anlin.shared.Translations;

/** Small parts that pages of several modules show. */
public final class Parts {

    private Parts() {}

    public static Locale locale() {
        return Translations.supported(UI.getCurrent().getLocale());
    }

    public static boolean english() {
        return locale().equals(Translations.ENGLISH);
    }

    public static String t(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    public static Span badge(String text, String... styles) {
        var badge = new Span(text);
        badge.addClassName("badge");
        badge.addClassNames(styles);
        return badge;
    }

    public static Anchor link(String path, String text, String style) {
        var link = new Anchor("/" + path, text);
        link.addClassNames(style.split(" "));
        return link;
    }

    public static Div block(String style, Component... parts) {
        var block = new Div(parts);
        block.addClassNames(style.split(" "));
        return block;
    }

    public static Paragraph line(String style, String text) {
        var line = new Paragraph(text);
        line.addClassName(style);
        return line;
    }

    public static Button primary(String key, Runnable act) {
        Button button = button(key, act);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button button(String key, Runnable act) {
        return new Button(t(key), click -> act.run());
    }
}
