package org.anlin.certification;

import java.time.Instant;
import org.anlin.accounts.AccountId;

public record CertificateRevoked(CertificateId certificate, AccountId holder, String scheme, Instant at) {}
