package org.anlin.classes.assessment;

import java.util.UUID;
import org.anlin.shared.Identifier;

record AssessmentId(UUID value) implements Identifier {

    static AssessmentId next() {
        return new AssessmentId(Identifier.next());
    }
}
