package org.anlin.certification;

import java.time.Instant;
import org.anlin.accounts.AccountId;

/** A certificate was issued anew with a corrected name; the old one points to the new. */
public record CertificateReplaced(
        CertificateId old, CertificateId certificate, AccountId holder, String scheme, Instant at) {}
