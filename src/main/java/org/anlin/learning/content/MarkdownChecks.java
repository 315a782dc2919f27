package org.anlin.learning.content;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** What a lesson's text must not contain, and what it must find: its sources and its images. */
class MarkdownChecks extends AbstractVisitor {

    private final Set<String> sources;
    private final Set<String> media;
    private final Findings findings;

    MarkdownChecks(Set<String> sources, Set<String> media, Findings findings) {
        this.sources = sources;
        this.media = media;
        this.findings = findings;
    }

    void check(String markdown) {
        Markdown.parse(markdown).accept(this);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof SourceTag tag && !Sources.unreviewed(tag.name()) && !sources.contains(tag.name())) {
            note(tag, "unknown-source", tag.name());
        }
        super.visit(node);
    }

    @Override
    public void visit(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && first.getFirstChild() instanceof Text text) {
            var label = Markdown.CALL_OUT.matcher(text.getLiteral());
            if (label.lookingAt()) {
                note(quote, "unknown-call-out", label.group());
            }
        }
        super.visit(quote);
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            note(heading, "heading-level");
        }
        super.visit(heading);
    }

    @Override
    public void visit(Image image) {
        String name = image.getDestination().replaceFirst("^media/", "");
        if (!image.getDestination().startsWith("media/") || !media.contains(name)) {
            note(image, "no-image", image.getDestination());
        }
        if (image.getFirstChild() == null) {
            note(image, "no-image-text", image.getDestination());
        }
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().startsWith("https://")) {
            note(link, "link-form", link.getDestination());
        }
        super.visit(link);
    }

    @Override
    public void visit(HtmlBlock html) {
        note(html, "raw-html");
    }

    @Override
    public void visit(HtmlInline html) {
        note(html, "raw-html");
    }

    private void note(Node node, String key, Object... arguments) {
        Node placed = node;
        while (placed.getSourceSpans().isEmpty() && placed.getParent() != null) {
            placed = placed.getParent();
        }
        int line = placed.getSourceSpans().isEmpty()
                ? 1
                : placed.getSourceSpans().getFirst().getLineIndex() + 1;
        findings.note(line, key, arguments);
    }
}
