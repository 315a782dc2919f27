package org.anlin.servers;

import java.util.Optional;

/** Something that the profile {@code production} must not start without; modules contribute what they need. */
public interface ProductionRequirement {

    /** One line that names the missing setting and how to give it, or nothing when all is well. */
    Optional<String> missing();
}
