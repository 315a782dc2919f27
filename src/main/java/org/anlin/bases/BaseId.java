package org.anlin.bases;

import java.io.Serializable;
import java.util.UUID;
import org.anlin.shared.Identifier;

public record BaseId(UUID value) implements Identifier, Serializable {

    static BaseId next() {
        return new BaseId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
