package org.anlin.certification.badge;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The operator's keys for badges, {@code anlin.badge.keys}: a JSON Web Key Set with an Ed25519 and an RSA private key. Without
 * one a demo makes its own in the home directory.
 */
@ConfigurationProperties("anlin.badge")
record BadgeSettings(@Nullable Path keys) {}
