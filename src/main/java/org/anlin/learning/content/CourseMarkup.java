package org.anlin.learning.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/** Turns the Markdown of one course version into HTML and plain text. */
public class CourseMarkup {

    private static final TextContentRenderer PLAIN = TextContentRenderer.builder()
            .extensions(Markdown.EXTENSIONS)
            .nodeRendererFactory(context -> new PlainNodes(context::render))
            .build();

    private final String mediaPath;
    private final Map<String, String> sources;

    public CourseMarkup(String course, int version, Map<String, String> sources) {
        this.mediaPath = "/media/courses/" + course + "/" + version + "/";
        this.sources = sources;
    }

    public String mediaPath() {
        return mediaPath;
    }

    /** A whole text, with the list of its sources at the foot. */
    public RenderedText page(String markdown) {
        var cited = new CitedSources(sources);
        Node document = Markdown.parse(markdown);
        String body = html(document, cited);
        return rendered(document, cited, scrollingTables(body) + footer(cited));
    }

    /** Several short remarks as one list with one set of sources. */
    public RenderedText remarks(List<String> remarks) {
        return page(
                String.join("\n", remarks.stream().map(remark -> "- " + remark).toList()));
    }

    private RenderedText rendered(Node document, CitedSources cited, String html) {
        return new RenderedText(
                Sanitiser.clean(html),
                PLAIN.render(document).strip(),
                cited.inOrder().stream().anyMatch(Sources::unreviewed));
    }

    private String html(Node document, CitedSources cited) {
        return HtmlRenderer.builder()
                .extensions(Markdown.EXTENSIONS)
                .escapeHtml(true)
                .nodeRendererFactory(context -> new OwnNodes(context, cited, mediaPath))
                .build()
                .render(document);
    }

    private static String scrollingTables(String html) {
        return html.replace(
                        "<table>",
                        "<div class=\"table-scroll\" role=\"region\" aria-label=\"表格\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    private static String footer(CitedSources cited) {
        if (cited.inOrder().isEmpty()) {
            return "";
        }
        var list = new StringBuilder("<section class=\"sources\"><h2>出处</h2><ol>");
        int number = 0;
        for (String tag : cited.inOrder()) {
            list.append("<li id=\"source-").append(++number).append("\">");
            if (Sources.unreviewed(tag)) {
                list.append("<span class=\"unreviewed-mark\">未经审核</span> ");
            }
            list.append(escape(cited.wording(tag))).append("</li>");
        }
        return list.append("</ol></section>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Plain words leave source tags out and keep what call-outs and images say. */
    private record PlainNodes(java.util.function.Consumer<Node> render) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(CallOut.class, SourceTag.class, Image.class);
        }

        @Override
        public void render(Node node) {
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                render.accept(child);
            }
        }
    }
}
