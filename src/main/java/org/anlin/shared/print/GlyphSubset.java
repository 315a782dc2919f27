package org.anlin.shared.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The glyphs of one font that a document uses, numbered from 1 in the order of their first use. The number is the character id
 * in the document; the same outline standing for two texts gets two, so that both can be copied out again.
 */
final class GlyphSubset {

    private record Key(int glyph, String text) {}

    private final FontFile font;
    private final String resourceName;
    private final Map<Key, Integer> ids = new HashMap<>();
    private final List<Glyph> glyphs = new ArrayList<>();

    GlyphSubset(FontFile font, String resourceName) {
        this.font = font;
        this.resourceName = resourceName;
    }

    String resourceName() {
        return resourceName;
    }

    FontFile font() {
        return font;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    @Nullable
    Integer find(Glyph glyph) {
        return ids.get(new Key(glyph.id(), glyph.text()));
    }

    int add(Glyph glyph) {
        return ids.computeIfAbsent(new Key(glyph.id(), glyph.text()), key -> {
            glyphs.add(glyph);
            return glyphs.size();
        });
    }
}
