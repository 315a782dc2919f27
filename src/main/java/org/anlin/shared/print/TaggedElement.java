package org.anlin.shared.print;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, paragraph or figure for readers that do not see the page, and the marked pieces of content that it consists of. */
record TaggedElement(
        String type,
        @Nullable PrintLanguage language,
        List<Integer> contentIds,
        @Nullable String alternative,
        @Nullable GlyphBox box) {

    static TaggedElement text(String type, PrintLanguage language, Integer... contentIds) {
        return new TaggedElement(type, language, List.of(contentIds), null, null);
    }

    /** A name belongs to no language. */
    static TaggedElement name(int contentId) {
        return new TaggedElement("P", null, List.of(contentId), null, null);
    }

    static TaggedElement figure(int contentId, String alternative, GlyphBox box) {
        return new TaggedElement("Figure", null, List.of(contentId), alternative, box);
    }
}
