package org.anlin.shared.print;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The fonts of the press in the order in which they are asked for a character. Immutable and shared by all threads. */
public final class FontSet {

    private static final List<String> REGULAR =
            List.of("NotoSerifSC-Regular", "NotoSerif-Regular", "HanaMinB", "HanaMinA", "NotoSansSC-Regular");

    private final FontChain regular;
    private final FontChain bold;

    private FontSet(List<FontFile> regular, FontFile bold) {
        this.regular = new FontChain(regular);
        List<FontFile> boldFirst = new ArrayList<>(regular);
        boldFirst.addFirst(bold);
        this.bold = new FontChain(boldFirst);
    }

    /** Opens the fonts of {@code content/fonts}. */
    public static FontSet open(Path folder) throws IOException {
        List<FontFile> regular = new ArrayList<>();
        for (String name : REGULAR) {
            regular.add(FontFile.open(folder.resolve(name + ".ttf")));
        }
        return new FontSet(regular, FontFile.open(folder.resolve("NotoSerifSC-Bold.ttf")));
    }

    FontChain regular() {
        return regular;
    }

    FontChain bold() {
        return bold;
    }
}
