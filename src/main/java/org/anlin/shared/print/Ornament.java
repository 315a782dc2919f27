package org.anlin.shared.print;

/** Small geometric ornaments. */
final class Ornament {

    private final Canvas canvas;
    private final Colour colour;

    Ornament(Canvas canvas, Colour colour) {
        this.canvas = canvas;
        this.colour = colour;
    }

    /** A line to either side of a diamond. */
    void divider(double x, double y, double halfWidth) {
        canvas.fill(colour).stroke(colour, 0.6);
        for (int side : new int[] {-1, 1}) {
            canvas.moveTo(x + side * 12, y).lineTo(x + side * halfWidth, y).strokePath();
            diamond(x + side * 12, y, 1.6);
        }
        diamond(x, y, 4);
    }

    private void diamond(double x, double y, double radius) {
        canvas.moveTo(x - radius, y)
                .lineTo(x, y + radius)
                .lineTo(x + radius, y)
                .lineTo(x, y - radius)
                .fillPath();
    }
}
