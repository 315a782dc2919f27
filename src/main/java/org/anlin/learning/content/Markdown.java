package org.anlin.learning.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** CommonMark with tables, plus our call-outs and source tags as nodes of their own. */
final class Markdown {

    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    static final Pattern CALL_OUT = Pattern.compile("\\[!([A-Z]+)]");

    private static final Pattern SOURCE_TAG = Pattern.compile("\\s*\\[@([^\\[\\]]+)]");
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Markdown() {}

    static Node parse(String markdown) {
        Node document = PARSER.parse(markdown);
        refine(document);
        return document;
    }

    private static void refine(Node parent) {
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text text) {
                next = joinFollowing(text);
                splitSourceTags(text);
            } else {
                refine(child);
                if (child instanceof BlockQuote quote) {
                    makeCallOut(quote);
                }
            }
            child = next;
        }
    }

    private static Node joinFollowing(Text text) {
        Node next = text.getNext();
        while (next instanceof Text following) {
            text.setLiteral(text.getLiteral() + following.getLiteral());
            next = following.getNext();
            following.unlink();
        }
        return next;
    }

    private static void splitSourceTags(Text text) {
        Matcher matcher = SOURCE_TAG.matcher(text.getLiteral());
        int end = 0;
        while (matcher.find()) {
            insertText(text, text.getLiteral().substring(end, matcher.start()));
            var tag = new SourceTag(matcher.group(1).strip());
            tag.setSourceSpans(text.getSourceSpans());
            text.insertBefore(tag);
            end = matcher.end();
        }
        if (end > 0) {
            insertText(text, text.getLiteral().substring(end));
            text.unlink();
        }
    }

    private static void insertText(Text before, String literal) {
        if (!literal.isEmpty()) {
            var piece = new Text(literal);
            piece.setSourceSpans(before.getSourceSpans());
            before.insertBefore(piece);
        }
    }

    private static void makeCallOut(BlockQuote quote) {
        if (!(quote.getFirstChild() instanceof Paragraph first) || !(first.getFirstChild() instanceof Text label)) {
            return;
        }
        Matcher matcher = CALL_OUT.matcher(label.getLiteral().strip());
        if (matcher.matches()) {
            CallOut.Kind.named(matcher.group(1)).ifPresent(kind -> replace(quote, first, label, kind));
        }
    }

    private static void replace(BlockQuote quote, Paragraph first, Text label, CallOut.Kind kind) {
        if (label.getNext() instanceof SoftLineBreak lineBreak) {
            lineBreak.unlink();
        }
        label.unlink();
        if (first.getFirstChild() == null) {
            first.unlink();
        }
        var callOut = new CallOut(kind);
        callOut.setSourceSpans(quote.getSourceSpans());
        while (quote.getFirstChild() != null) {
            callOut.appendChild(quote.getFirstChild());
        }
        quote.insertBefore(callOut);
        quote.unlink();
    }
}
