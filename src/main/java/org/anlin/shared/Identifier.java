package org.anlin.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** A typed id of one aggregate: a record with the single component {@code UUID value}. */
public interface Identifier {

    UUID value();

    /** A new time-ordered UUID (version 7), so that indexes grow at their end. */
    static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
