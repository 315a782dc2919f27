package org.anlin.certification;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.shared.Identifier;
import org.springframework.stereotype.Component;

/** Certificates for tests in other packages of the module. */
@Component
public class SeededRegister {

    private final CertificateRegister register;
    private final CertificateRows rows;
    private final Schemes schemes;

    SeededRegister(CertificateRegister register, CertificateRows rows, Schemes schemes) {
        this.register = register;
        this.rows = rows;
        this.schemes = schemes;
    }

    /** A CPR certificate that ends on a day. */
    public HeldCertificate aCertificate(String name, String district, LocalDate until) {
        return aCertificate(name, district, until, UUID.randomUUID());
    }

    public HeldCertificate aCertificate(String name, String district, LocalDate until, UUID trainingClass) {
        return aCertificate(new AccountId(Identifier.next()), name, district, until, trainingClass);
    }

    public HeldCertificate aCertificateOf(AccountId holder, LocalDate until) {
        return aCertificate(holder, "王小明", "110108", until, UUID.randomUUID());
    }

    private HeldCertificate aCertificate(
            AccountId holder, String name, String district, LocalDate until, UUID trainingClass) {
        var profile = new Profile(holder, name, district, null, Locale.SIMPLIFIED_CHINESE, false, false);
        register.award(profile, new Award(scheme(), until.minusYears(2), until, trainingClass, null));
        return rows.of(holder).getFirst();
    }

    public HeldCertificate renew(HeldCertificate old) {
        var profile =
                new Profile(old.holder(), old.holderName(), "110108", null, Locale.SIMPLIFIED_CHINESE, false, false);
        register.award(
                profile,
                new Award(scheme(), old.validUntil(), old.validUntil().plusYears(2), UUID.randomUUID(), old.id()));
        return rows.of(old.holder()).getFirst();
    }

    public void revoke(HeldCertificate certificate) {
        register.revoke(certificate.id(), certificate.holder(), "考核记录不实");
    }

    public void replace(HeldCertificate certificate, String name) {
        register.replace(certificate.id(), name);
    }

    private CertificateScheme scheme() {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals("cpr-aed"))
                .findAny()
                .orElseThrow();
    }
}
