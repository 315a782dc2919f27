package org.anlin.shared.print;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The type case of a document: hands out a place (font resource and character id) for each glyph. The case of a single
 * certificate looks into the shared case of its plate first and only adds what is not there.
 */
final class GlyphCase {

    record Place(String resourceName, int id) {}

    private final @Nullable GlyphCase shared;
    private final String prefix;
    private final Map<FontFile, GlyphSubset> lookup = new IdentityHashMap<>();
    private final Map<String, GlyphSubset> subsets = new LinkedHashMap<>();

    private GlyphCase(@Nullable GlyphCase shared, String prefix) {
        this.shared = shared;
        this.prefix = prefix;
    }

    static GlyphCase forPlate() {
        return new GlyphCase(null, "F");
    }

    static GlyphCase forCertificate(GlyphCase shared) {
        return new GlyphCase(shared, "V");
    }

    Place place(Glyph glyph) {
        Place known = shared == null ? null : shared.find(glyph);
        if (known != null) {
            return known;
        }
        GlyphSubset subset = lookup.computeIfAbsent(glyph.font(), this::newSubset);
        return new Place(subset.resourceName(), subset.add(glyph));
    }

    void reserve(List<Glyph> glyphs) {
        glyphs.forEach(this::place);
    }

    Collection<GlyphSubset> subsets() {
        return subsets.values();
    }

    private GlyphSubset newSubset(FontFile font) {
        GlyphSubset subset = new GlyphSubset(font, prefix + subsets.size());
        subsets.put(subset.resourceName(), subset);
        return subset;
    }

    private @Nullable Place find(Glyph glyph) {
        GlyphSubset subset = lookup.get(glyph.font());
        if (subset == null) {
            return null;
        }
        Integer id = subset.find(glyph);
        return id == null ? null : new Place(subset.resourceName(), id);
    }
}
