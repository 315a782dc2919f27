package org.anlin.certification;

import java.time.Instant;
import org.anlin.accounts.AccountId;

public record CertificateIssued(CertificateId certificate, AccountId holder, String scheme, Instant at) {}
