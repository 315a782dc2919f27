package org.anlin.learning.content;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Call-outs, source tags and images as HTML. */
class OwnNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;
    private final CitedSources sources;
    private final String mediaPath;

    OwnNodes(HtmlNodeRendererContext context, CitedSources sources, String mediaPath) {
        this.context = context;
        this.html = context.getWriter();
        this.sources = sources;
        this.mediaPath = mediaPath;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(CallOut.class, SourceTag.class, Image.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case CallOut callOut -> callOut(callOut);
            case SourceTag tag -> sourceTag(tag);
            case Image image -> image(image);
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    private void callOut(CallOut callOut) {
        CallOut.Kind kind = callOut.kind();
        html.line();
        html.tag("div", Map.of("class", "callout " + kind.styleName(), "role", "note", "aria-label", kind.label));
        html.tag("p", Map.of("class", "callout-label"));
        html.tag("span", Map.of("class", "callout-mark", "aria-hidden", "true"));
        html.text(kind.mark);
        html.tag("/span");
        html.text(" " + kind.label);
        html.tag("/p");
        children(callOut);
        html.tag("/div");
        html.line();
    }

    private void sourceTag(SourceTag tag) {
        boolean unreviewed = Sources.unreviewed(tag.name());
        int number = sources.number(tag.name());
        html.tag("sup", Map.of("class", unreviewed ? "source source-unreviewed" : "source"));
        html.tag("a", Map.of("href", "#source-" + number, "title", sources.wording(tag.name())));
        html.text(unreviewed ? "未经审核" : String.valueOf(number));
        html.tag("/a");
        html.tag("/sup");
    }

    private void image(Image image) {
        String path = mediaPath + image.getDestination().replaceFirst("^media/", "");
        html.tag("a", Map.of("class", "lesson-image", "href", path, "target", "_blank"));
        html.tag("img", Map.of("src", path, "alt", words(image), "loading", "lazy"), true);
        html.tag("/a");
    }

    private static String words(Node image) {
        var words = new StringBuilder();
        for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
            words.append(child instanceof Text text ? text.getLiteral() : "");
        }
        return words.toString();
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }
}
