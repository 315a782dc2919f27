package org.anlin.shared.print;

import java.util.function.DoubleFunction;

/** One period of the fine interwoven curves known from banknotes; drawn again and again it becomes a band or a rosette. */
final class Guilloche {

    private record Point(double x, double y) {}

    private static final int PIECES = 4;
    private static final double STEP = 1e-4;

    private final Canvas canvas;

    Guilloche(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Waves along the x axis that begin at evenly spread phases. */
    void waves(double period, double amplitude, int strands) {
        for (int strand = 0; strand < strands; strand++) {
            double phase = 2 * Math.PI * strand / strands;
            curve(PIECES, t -> new Point(period * t, amplitude * Math.sin(2 * Math.PI * t + phase)));
        }
        canvas.strokePath();
    }

    /** A curve around the origin that swings once from the outer to the inner radius and back within the angle. */
    void swing(double inner, double outer, double angle) {
        double middle = (inner + outer) / 2;
        double amplitude = (outer - inner) / 2;
        curve(2 * PIECES, t -> {
            double radius = middle + amplitude * Math.cos(2 * Math.PI * t);
            return new Point(radius * Math.cos(angle * t), radius * Math.sin(angle * t));
        });
        canvas.strokePath();
    }

    /** Cubic pieces through points of the path, with the path's own slope at each of them. */
    private void curve(int pieces, DoubleFunction<Point> path) {
        Point start = path.apply(0);
        canvas.moveTo(start.x(), start.y());
        for (int i = 0; i < pieces; i++) {
            double from = (double) i / pieces;
            double to = (double) (i + 1) / pieces;
            Point leaving = handle(path, from, 1.0 / pieces / 3);
            Point arriving = handle(path, to, -1.0 / pieces / 3);
            Point end = path.apply(to);
            canvas.curveTo(leaving.x(), leaving.y(), arriving.x(), arriving.y(), end.x(), end.y());
        }
    }

    private static Point handle(DoubleFunction<Point> path, double t, double length) {
        Point point = path.apply(t);
        Point before = path.apply(t - STEP);
        Point after = path.apply(t + STEP);
        double scale = length / (2 * STEP);
        return new Point(point.x() + (after.x() - before.x()) * scale, point.y() + (after.y() - before.y()) * scale);
    }
}
