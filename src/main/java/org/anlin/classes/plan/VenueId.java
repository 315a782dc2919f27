package org.anlin.classes.plan;

import java.io.Serializable;
import java.util.UUID;
import org.anlin.shared.Identifier;

public record VenueId(UUID value) implements Identifier, Serializable {

    static VenueId next() {
        return new VenueId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
