package org.anlin.certification;

import java.util.UUID;
import org.anlin.shared.Identifier;

public record CertificateId(UUID value) implements Identifier {}
