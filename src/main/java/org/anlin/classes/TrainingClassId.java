package org.anlin.classes;

import java.util.UUID;
import org.anlin.shared.Identifier;

public record TrainingClassId(UUID value) implements Identifier, java.io.Serializable {

    public static TrainingClassId next() {
        return new TrainingClassId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
