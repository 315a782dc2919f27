package org.anlin.certification;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** An earlier certificate from a list has found its holder. */
public record CertificateClaimed(CertificateId certificate, AccountId holder, String scheme, Instant at) {}
