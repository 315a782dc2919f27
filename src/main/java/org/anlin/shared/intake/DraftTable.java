package org.anlin.shared.intake;

import java.util.function.Function;

/**
 * A module's table {@code <schema>.intake_line}. All names are constants of the module, never what somebody typed.
 *
 * @param keyColumn names what a line changes or has become
 * @param draftColumn what it means, as JSON
 * @param key from what the column gives
 * @param stored what the column takes
 */
public record DraftTable<K, D>(
        String schema,
        String keyColumn,
        String draftColumn,
        Class<D> draft,
        Function<Object, K> key,
        Function<K, Object> stored) {

    String name() {
        return schema + ".intake_line";
    }
}
