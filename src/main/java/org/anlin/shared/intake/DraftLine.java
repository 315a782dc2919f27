package org.anlin.shared.intake;

import org.jspecify.annotations.Nullable;

/**
 * A line that means something a person could enter too, or why it is left out: a translation key.
 *
 * @param warning what somebody should know of it, taken or not
 * @param key of what it changes, or looks like
 */
public record DraftLine<K, D>(
        int line,
        Outcome outcome,
        @Nullable String problem,
        @Nullable String warning,
        @Nullable String name,
        @Nullable K key,
        @Nullable D draft)
        implements JudgedLine {

    /** @param key null when it is new */
    public static <K, D> DraftLine<K, D> good(TableLine line, String name, @Nullable K key, D draft) {
        return new DraftLine<>(line.number(), Outcome.GOOD, null, null, name, key, draft);
    }

    public static <K, D> DraftLine<K, D> duplicate(
            TableLine line, String problem, String name, @Nullable K key, @Nullable D draft) {
        return new DraftLine<>(line.number(), Outcome.DUPLICATE, problem, null, name, key, draft);
    }

    public static <K, D> DraftLine<K, D> bad(TableLine line, String problem, String name) {
        return new DraftLine<>(line.number(), Outcome.BAD, problem, null, name, null, null);
    }

    public DraftLine<K, D> warned(@Nullable String of) {
        return new DraftLine<>(line, outcome, problem, of, name, key, draft);
    }

    /** Bad for now, but somebody may say that it is good. */
    public DraftLine<K, D> badFor(String why) {
        return new DraftLine<>(line, Outcome.BAD, why, warning, name, key, draft);
    }
}
