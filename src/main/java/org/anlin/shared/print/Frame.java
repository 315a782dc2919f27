package org.anlin.shared.print;

import java.util.List;

/** The border of a certificate and the pale rosette behind its text. */
final class Frame {

    private static final double OUTER = 24;
    private static final double BAND = 20;
    private static final double INNER = OUTER + BAND;
    private static final int PERIODS_ALONG = 42;
    private static final int PERIODS_UP = 28;
    private static final int ROSETTE_TURNS = 60;
    private static final int CORNER_TURNS = 16;
    private static final double ROSETTE_Y = 305;
    private static final String WAVES = "W";
    private static final String ROSETTE = "R";
    private static final String CORNER = "C";

    private final Canvas canvas;
    private final Colour accent;
    private final Colour ornament;

    Frame(Canvas canvas, CertificateStyle style) {
        this.canvas = canvas;
        this.accent = Colour.parse(style.accent());
        this.ornament = Colour.parse(style.ornament());
    }

    List<OrnamentCell> cells() {
        return List.of(waves(), rosette(), corner());
    }

    void draw() {
        canvas.beginArtifact();
        turned(Page.CENTRE, ROSETTE_Y, ROSETTE, ROSETTE_TURNS);
        bands();
        lines();
        corners();
        canvas.endMarked();
    }

    private static OrnamentCell cell(String name, double reach, Canvas drawing) {
        return OrnamentCell.of(name, new GlyphBox(-reach, -reach, reach, reach), drawing);
    }

    private static double period() {
        return (Page.WIDTH - 2 * INNER) / PERIODS_ALONG;
    }

    private OrnamentCell waves() {
        Canvas cell = Canvas.withoutText();
        Guilloche guilloche = new Guilloche(cell);
        cell.stroke(accent.tint(0.55), 0.45);
        guilloche.waves(period(), BAND / 2 - 3, 3);
        cell.stroke(ornament.tint(0.85), 0.45);
        guilloche.waves(period() / 2, BAND / 4 - 2, 2);
        cell.translate(period() / 2, 0);
        guilloche.waves(period() / 2, BAND / 4 - 2, 2);
        return cell(WAVES, period() + 1, cell);
    }

    private OrnamentCell rosette() {
        Canvas cell = Canvas.withoutText().stroke(accent.tint(0.11), 0.45);
        Guilloche guilloche = new Guilloche(cell);
        guilloche.swing(118, 205, 2 * Math.PI * 7 / ROSETTE_TURNS);
        guilloche.swing(52, 132, 2 * Math.PI * 11 / ROSETTE_TURNS);
        return cell(ROSETTE, 210, cell);
    }

    private OrnamentCell corner() {
        Canvas cell = Canvas.withoutText().stroke(accent.tint(0.8), 0.35);
        new Guilloche(cell).swing(1, BAND / 2 - 2, 2 * Math.PI * 4 / CORNER_TURNS);
        return cell(CORNER, BAND / 2, cell);
    }

    private void bands() {
        double length = Page.WIDTH - 2 * INNER;
        double height = Page.HEIGHT - 2 * INNER;
        double middle = OUTER + BAND / 2;
        for (double y : new double[] {middle, Page.HEIGHT - middle}) {
            canvas.save().translate(INNER, y);
            repeat(PERIODS_ALONG, period());
        }
        double stretch = height / PERIODS_UP / period();
        for (double x : new double[] {middle, Page.WIDTH - middle}) {
            canvas.save().translate(x, INNER).rotate(Math.PI / 2).stretch(stretch);
            repeat(PERIODS_UP, period());
        }
    }

    private void repeat(int times, double step) {
        for (int i = 0; i < times; i++) {
            canvas.draw(WAVES).translate(step, 0);
        }
        canvas.restore();
    }

    private void turned(double x, double y, String cell, int turns) {
        canvas.save().translate(x, y);
        for (int i = 0; i < turns; i++) {
            canvas.draw(cell).rotate(2 * Math.PI / turns);
        }
        canvas.restore();
    }

    private void lines() {
        canvas.stroke(accent, 1.1);
        inset(OUTER);
        canvas.stroke(accent, 0.5);
        inset(INNER);
        canvas.stroke(ornament, 0.5);
        inset(INNER + 4);
    }

    private void inset(double margin) {
        canvas.rectangle(margin, margin, Page.WIDTH - 2 * margin, Page.HEIGHT - 2 * margin)
                .strokePath();
    }

    private void corners() {
        for (double x : new double[] {OUTER, Page.WIDTH - INNER}) {
            for (double y : new double[] {OUTER, Page.HEIGHT - INNER}) {
                canvas.fill(Colour.WHITE).stroke(accent, 0.5);
                canvas.rectangle(x, y, BAND, BAND).fillAndStrokePath();
                turned(x + BAND / 2, y + BAND / 2, CORNER, CORNER_TURNS);
            }
        }
    }
}
