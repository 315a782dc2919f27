package org.anlin.bases.visits;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.anlin.shared.Identifier;

public record VisitBookingId(UUID value) implements Identifier, Serializable {

    public static VisitBookingId next() {
        return new VisitBookingId(Identifier.next());
    }

    /** As it stands in an address; empty when it is none. */
    public static Optional<VisitBookingId> parse(String text) {
        try {
            return Optional.of(new VisitBookingId(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
