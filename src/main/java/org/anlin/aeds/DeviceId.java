package org.anlin.aeds;

import java.io.Serializable;
import java.util.UUID;
import org.anlin.shared.Identifier;

public record DeviceId(UUID value) implements Identifier, Serializable {

    public static DeviceId next() {
        return new DeviceId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
