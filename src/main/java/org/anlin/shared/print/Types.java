package org.anlin.shared.print;

import org.anlin.shared.print.Typesetter.Type;

/**
 * The sizes and colours of all texts of a certificate. Letters are spaced by less than half a space, or a reader that copies the
 * text out takes the gaps for spaces.
 */
final class Types {

    private final FontSet fonts;
    private final Colour accent;
    private final boolean latinLarge;

    Types(FontSet fonts, CertificateForm form) {
        this.fonts = fonts;
        this.accent = Colour.parse(form.style().accent());
        this.latinLarge = form.language() == PrintLanguage.EN;
    }

    Type title() {
        return new Type(fonts.bold(), latinLarge ? 34 : 40, 16, latinLarge ? 0.6 : 4, 1.2, accent);
    }

    Type subtitle() {
        return new Type(fonts.regular(), 13, 8, latinLarge ? 1.5 : 1.3, 1.3, Colour.QUIET);
    }

    Type name() {
        return new Type(fonts.regular(), 38, 20, latinLarge ? 0 : 2, 1.2, Colour.INK);
    }

    Type wording() {
        return new Type(
                fonts.regular(),
                latinLarge ? 14 : 15.5,
                latinLarge ? 14 : 15.5,
                latinLarge ? 0 : 0.4,
                1.75,
                Colour.INK);
    }

    Type smallWording() {
        return new Type(fonts.regular(), 9.5, 9.5, 0, 1.55, Colour.QUIET);
    }

    Type label() {
        return new Type(fonts.regular(), 7.5, 5, 0, 1.3, Colour.QUIET);
    }

    Type value() {
        return new Type(fonts.regular(), 11, 7.5, 0, 1.25, Colour.INK);
    }

    Type address() {
        return new Type(fonts.regular(), 6.5, 5, 0, 1.2, Colour.QUIET);
    }

    Type demo() {
        return new Type(fonts.bold(), 120, 120, 12, 1, new Colour(226, 122, 60).tint(0.17));
    }
}
