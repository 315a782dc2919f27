package org.anlin.accounts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Attempts within a quarter of an hour, codes within an hour. An address may be a school's: it is allowed more. */
@ConfigurationProperties("anlin.throttle")
record ThrottleLimits(
        @DefaultValue("10") int signInsPerAccount,
        @DefaultValue("100") int signInsPerAddress,
        @DefaultValue("6") int codesPerContact,
        @DefaultValue("60") int codesPerAddress) {}
