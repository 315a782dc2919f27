package org.anlin.shared.intake;

import java.util.UUID;
import org.anlin.shared.Identifier;

public record IntakeId(UUID value) implements Identifier {}
