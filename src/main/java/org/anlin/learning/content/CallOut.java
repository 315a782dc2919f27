package org.anlin.learning.content;

import java.util.Arrays;
import java.util.Optional;
import org.commonmark.node.CustomBlock;

/** A block quote that begins with {@code [!DO]} or one of its siblings. */
class CallOut extends CustomBlock {

    /** The mark is a sign beside the words, so that the meaning never hangs on colour alone. */
    enum Kind {
        DO("✓", "要这样做"),
        DONT("✕", "不要这样做"),
        NUMBERS("#", "记住数字"),
        DISPUTED("⇄", "说法不一"),
        EMERGENCY("!", "先救命");

        final String mark;
        final String label;

        Kind(String mark, String label) {
            this.mark = mark;
            this.label = label;
        }

        static Optional<Kind> named(String name) {
            return Arrays.stream(values())
                    .filter(kind -> kind.name().equals(name))
                    .findFirst();
        }

        String styleName() {
            return "callout-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    private final Kind kind;

    CallOut(Kind kind) {
        this.kind = kind;
    }

    Kind kind() {
        return kind;
    }
}
