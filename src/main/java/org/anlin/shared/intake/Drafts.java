package org.anlin.shared.intake;

import org.jspecify.annotations.Nullable;

/** Where the lines of a module's files go, one by one, by the same ways as what a person enters. */
public interface Drafts<K, D> {

    /** @param key null when it is new */
    record Good<K, D>(int line, @Nullable K key, D draft) {}

    /** @param before null when it was new */
    record Taken<K, D>(K key, int version, @Nullable D before) {}

    Taken<K, D> take(Intake intake, Good<K, D> line);

    /** False when somebody has worked on it since. */
    boolean takeBack(Taken<K, D> taken);
}
