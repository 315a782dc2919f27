package org.anlin.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountFixtures;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.shared.Identifier;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** People with certificates, on PostgreSQL. */
@AnlinTest
abstract class CertificateTest {

    static final LocalDate TODAY = LocalDate.now(Clock.system(TimeConfiguration.BEIJING));

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateRows rows;

    @Autowired
    Schemes schemes;

    @Autowired
    AccountFixtures people;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    HeldCertificate issued(Profile holder, LocalDate from, LocalDate until, CertificateId follows) {
        register.award(holder, new Award(scheme(), from, until, UUID.randomUUID(), follows));
        return rows.of(holder.id()).getFirst();
    }

    /** One that asks for no practice and never ends, begun on 1 March 2026. */
    HeldCertificate online(String name) {
        var holder = new AccountId(Identifier.next());
        var profile = new Profile(holder, name, null, null, Locale.SIMPLIFIED_CHINESE, false, false);
        register.award(profile, Award.first(scheme("home-preparedness"), LocalDate.of(2026, 3, 1), null));
        return rows.of(holder).getFirst();
    }

    CertificateScheme scheme() {
        return scheme("cpr-aed");
    }

    private CertificateScheme scheme(String slug) {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals(slug))
                .findAny()
                .orElseThrow();
    }

    static Profile person(AccountId id) {
        return new Profile(id, "王小明", "110108", null, Locale.SIMPLIFIED_CHINESE, false, false);
    }
}
