package org.anlin.certification.register;

import java.time.Instant;

/** Why, when and by whom a certificate was withdrawn; the name is empty where it is nobody's business, and after an erasure. */
public record Revocation(String reason, Instant at, String by) {}
