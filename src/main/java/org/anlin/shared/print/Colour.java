package org.anlin.shared.print;

import java.util.regex.Pattern;

/** An sRGB colour, each part 0–255. */
record Colour(int red, int green, int blue) {

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    static final Colour INK = parse("#1c2b2d");
    static final Colour QUIET = parse("#5d6b6d");
    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    static Colour parse(String hex) {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("Not a colour of the form #rrggbb: " + hex);
        }
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** Mixed with white: 1 is this colour, 0 is white. */
    Colour tint(double strength) {
        return new Colour(tinted(red, strength), tinted(green, strength), tinted(blue, strength));
    }

    private static int tinted(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * strength);
    }
}
