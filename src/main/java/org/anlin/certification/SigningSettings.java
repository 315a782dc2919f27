package org.anlin.certification;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator's signing key as PKCS#12, settings {@code anlin.signing.*}. Without one a demo makes its own in the home directory.
 * {@code earlier} names the certificates (PEM) of keys that were used before, so that what they signed stays genuine.
 */
@ConfigurationProperties("anlin.signing")
record SigningSettings(
        @Nullable Path keystore,
        @DefaultValue("") String password,
        @DefaultValue List<Path> earlier) {}
