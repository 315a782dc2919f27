package org.anlin.certification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who issues: settings {@code anlin.issuer.*} of the operator. Certificates of a demo say so and verify as such. */
@ConfigurationProperties("anlin.issuer")
public record Issuer(String name, String nameEn, String numberPrefix, boolean demo) {}
