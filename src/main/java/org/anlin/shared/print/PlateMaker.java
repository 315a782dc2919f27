package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.anlin.shared.print.Typesetter.Block;
import org.anlin.shared.print.Typesetter.Type;

/** Draws what is the same on all certificates of a form. */
final class PlateMaker {

    private static final double TITLE_Y = 466;
    private static final double TITLE_WIDTH = 640;
    private static final double SUBTITLE_GAP = 27;
    private static final double WORDING_WIDTH = 560;
    private static final double WORDING_TOP = 302;
    private static final double WORDING_HEIGHT = 160;
    private static final double SMALLEST_SCALE = 0.6;
    private static final double LABEL_Y = 118;
    private static final Bilingual CAPTION = new Bilingual("扫码核验", "Scan to verify");

    private final CertificateForm form;
    private final Types types;
    private final PrintLanguage large;
    private final PrintLanguage small;
    private final GlyphCase glyphCase = GlyphCase.forPlate();
    private final Canvas canvas = new Canvas(glyphCase);
    private final Typesetter typesetter = new Typesetter(canvas);
    private final List<TaggedElement> elements = new ArrayList<>();
    private int nextId;

    PlateMaker(CertificateForm form, Types types) {
        this.form = form;
        this.types = types;
        this.large = form.language();
        this.small = form.language().other();
    }

    PrintingPlate make() {
        Frame frame = new Frame(canvas, form.style());
        frame.draw();
        drawDemo();
        drawTitle();
        int name = nextId++;
        elements.add(TaggedElement.name(name));
        drawNameRule();
        drawWording();
        List<Integer> values = drawLabels();
        int code = nextId++;
        elements.add(TaggedElement.figure(code, alternative(), CertificateSheet.CODE_BOX));
        drawCaption();
        int address = nextId++;
        elements.add(TaggedElement.text("P", PrintLanguage.EN, address));
        glyphCase.reserve(types.value().fonts().glyphs(FootField.commonCharacters(form)));
        return new PrintingPlate(
                form,
                types,
                glyphCase,
                Deflate.best(canvas.content()),
                glyphCase.subsets().stream().map(EmbeddedFont::best).toList(),
                frame.cells(),
                List.copyOf(elements),
                new PrintingPlate.ContentIds(name, values, code, address));
    }

    private void drawDemo() {
        if (form.demo()) {
            Block block = Typesetter.fit(large == PrintLanguage.ZH ? "演示" : "DEMO", types.demo(), Page.WIDTH);
            canvas.beginArtifact().save().translate(Page.CENTRE, 300).rotate(Math.toRadians(24));
            typesetter.centre(block, 0, -44);
            canvas.restore().endMarked();
        }
    }

    private void drawTitle() {
        Block title = Typesetter.fit(form.title().in(large), types.title(), TITLE_WIDTH);
        centre("H1", large, title, TITLE_Y + title.height() / 2);
        Block subtitle = Typesetter.fit(form.title().in(small), types.subtitle(), TITLE_WIDTH);
        double y = TITLE_Y - title.height() / 2 - SUBTITLE_GAP;
        centre("P", small, subtitle, y);
        canvas.beginArtifact();
        new Ornament(canvas, Colour.parse(form.style().ornament())).divider(Page.CENTRE, y - 20, 170);
        canvas.endMarked();
    }

    private void drawNameRule() {
        canvas.beginArtifact().stroke(Colour.parse(form.style().ornament()).tint(0.7), 0.6);
        canvas.moveTo(Page.CENTRE - 190, CertificateSheet.NAME_RULE_Y)
                .lineTo(Page.CENTRE + 190, CertificateSheet.NAME_RULE_Y);
        canvas.strokePath().endMarked();
    }

    private void drawWording() {
        double scale = 1;
        while (scale > SMALLEST_SCALE && wordingHeight(scale) > WORDING_HEIGHT) {
            scale -= 0.05;
        }
        double y = WORDING_TOP;
        for (PrintLanguage language : List.of(large, small)) {
            for (Block paragraph : wording(language, scale)) {
                centre("P", language, paragraph, y);
                y -= paragraph.height() + paragraph.lineHeight();
            }
        }
    }

    private double wordingHeight(double scale) {
        return Stream.of(large, small)
                .flatMap(language -> wording(language, scale).stream())
                .mapToDouble(paragraph -> paragraph.height() + paragraph.lineHeight())
                .sum();
    }

    private List<Block> wording(PrintLanguage language, double scale) {
        Type usual = language == large ? types.wording() : types.smallWording();
        Type type = usual.atSize(usual.size() * scale);
        return form.wording().stream()
                .map(paragraph -> type.fonts().glyphs(paragraph.in(language)))
                .map(glyphs -> new Block(new LineBreaker(type.size()).lines(glyphs, WORDING_WIDTH), type))
                .toList();
    }

    private List<Integer> drawLabels() {
        List<Integer> values = new ArrayList<>();
        for (FootField field : FootField.values()) {
            int label = nextId++;
            int value = nextId++;
            String text = field.label().in(large) + "  " + field.label().in(small);
            canvas.beginTagged("P", label);
            typesetter.left(Typesetter.fit(text, types.label(), field.width()), field.x(), LABEL_Y);
            canvas.endMarked();
            elements.add(TaggedElement.text("P", large, label, value));
            values.add(value);
        }
        return values;
    }

    private void drawCaption() {
        String text = CAPTION.in(large) + "  " + CAPTION.in(small);
        GlyphBox box = CertificateSheet.CODE_BOX;
        centre("P", large, Typesetter.fit(text, types.label(), 100), box.middle(), box.bottom() - 8);
    }

    private String alternative() {
        return large == PrintLanguage.ZH ? "核验本证书的二维码" : "QR code to verify this certificate";
    }

    private void centre(String tag, PrintLanguage language, Block block, double y) {
        centre(tag, language, block, Page.CENTRE, y);
    }

    private void centre(String tag, PrintLanguage language, Block block, double x, double y) {
        canvas.beginTagged(tag, nextId);
        typesetter.centre(block, x, y);
        canvas.endMarked();
        elements.add(TaggedElement.text(tag, language, nextId));
        nextId++;
    }
}
