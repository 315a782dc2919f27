package org.anlin.classes.plan;

import java.io.Serializable;
import java.util.UUID;
import org.anlin.shared.Identifier;

public record RoomId(UUID value) implements Identifier, Serializable {

    static RoomId next() {
        return new RoomId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
