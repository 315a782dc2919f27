package org.anlin.certification;

import java.time.LocalDate;
import org.anlin.accounts.AccountId;

/** A certificate nears its end; a class of {@code course} renews it. Told once for each step of its scheme. */
public record CertificateExpiring(
        CertificateId certificate, AccountId holder, String scheme, String course, LocalDate expiresOn, int daysLeft) {}
