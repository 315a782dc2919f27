package org.anlin.learning.quiz;

import java.util.UUID;
import org.anlin.shared.Identifier;

public record AttemptId(UUID value) implements Identifier, java.io.Serializable {

    static AttemptId next() {
        return new AttemptId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
