package org.anlin.shared.print;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes the operators of a page's content; lengths are in points from the lower left corner. */
final class Canvas {

    private static final double[] POWERS = {1, 10, 100, 1000, 10_000, 100_000};

    private final StringBuilder out = new StringBuilder(4096);
    private final GlyphCase glyphCase;

    Canvas(GlyphCase glyphCase) {
        this.glyphCase = glyphCase;
    }

    static Canvas withoutText() {
        return new Canvas(GlyphCase.forPlate());
    }

    byte[] content() {
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    Canvas save() {
        return operator("q");
    }

    Canvas restore() {
        return operator("Q");
    }

    Canvas translate(double x, double y) {
        out.append("1 0 0 1 ");
        return number(x).number(y).operator("cm");
    }

    /** Scales and then moves the origin. */
    Canvas scale(double factor, double x, double y) {
        number(factor, 5).append("0 0 ").number(factor, 5).number(x, 3).number(y, 3);
        return operator("cm");
    }

    /** Along the x axis only. */
    Canvas stretch(double factor) {
        return number(factor, 5).append("0 0 1 0 0 ").operator("cm");
    }

    Canvas rotate(double radians) {
        double sin = Math.sin(radians);
        double cos = Math.cos(radians);
        number(cos, 5).number(sin, 5).number(-sin, 5).number(cos, 5);
        out.append("0 0 ");
        return operator("cm");
    }

    Canvas fill(Colour colour) {
        return colour(colour).operator("rg");
    }

    Canvas stroke(Colour colour, double width) {
        return colour(colour).operator("RG").number(width).operator("w");
    }

    Canvas moveTo(double x, double y) {
        return number(x).number(y).operator("m");
    }

    Canvas lineTo(double x, double y) {
        return number(x).number(y).operator("l");
    }

    Canvas curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        return number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    Canvas rectangle(double x, double y, double width, double height) {
        return number(x).number(y).number(width).number(height).operator("re");
    }

    Canvas strokePath() {
        return operator("S");
    }

    Canvas fillPath() {
        return operator("f");
    }

    Canvas fillAndStrokePath() {
        return operator("B");
    }

    Canvas beginArtifact() {
        return operator("/Artifact BMC");
    }

    Canvas beginTagged(String tag, int id) {
        out.append('/').append(tag).append(" <</MCID ").append(id).append(">> ");
        return operator("BDC");
    }

    Canvas endMarked() {
        return operator("EMC");
    }

    /** Sets glyphs from left to right on a base line. */
    Canvas text(List<Glyph> glyphs, double size, double spacing, double x, double y) {
        operator("BT");
        number(x).number(y).operator("Td").number(spacing).operator("Tc");
        new TextRun(this, glyphCase, size).show(glyphs);
        return operator("ET");
    }

    /** An inline bitmap over the unit square through which the fill colour shows where a bit is 0. */
    Canvas stencil(int width, int height, byte[] bitmap) {
        out.append("BI /W ").append(width).append(" /H ").append(height).append(" /IM true ID ");
        out.append(new String(bitmap, StandardCharsets.ISO_8859_1)).append('\n');
        return operator("EI");
    }

    /** Draws a prepared ornament. */
    Canvas draw(String ornament) {
        out.append('/').append(ornament).append(' ');
        return operator("Do");
    }

    Canvas append(String text) {
        out.append(text);
        return this;
    }

    private Canvas colour(Colour colour) {
        return number(colour.red() / 255.0, 3).number(colour.green() / 255.0, 3).number(colour.blue() / 255.0, 3);
    }

    Canvas operator(String operator) {
        out.append(operator).append('\n');
        return this;
    }

    Canvas number(double value) {
        return number(value, 2);
    }

    /** {@code String.format} would take longer than everything else on the page. */
    private Canvas number(double value, int decimals) {
        long scaled = Math.round(value * POWERS[decimals]);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        long unit = (long) POWERS[decimals];
        out.append(scaled / unit);
        long fraction = scaled % unit;
        if (fraction != 0) {
            out.append('.');
            for (long digit = unit / 10; fraction != 0; digit /= 10) {
                out.append((char) ('0' + fraction / digit));
                fraction %= digit;
            }
        }
        out.append(' ');
        return this;
    }
}
