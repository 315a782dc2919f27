package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.certification.verify.Verification;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AnlinTest
class CertificateRegisterTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Autowired
    CertificateRegister register;

    @Autowired
    CertificateRows rows;

    @Autowired
    Schemes schemes;

    @Autowired
    Verification verification;

    @Autowired
    Press press;

    @Autowired
    Awarding awarding;

    @Test
    void issuesExactlyOneHoweverManyServersRace() throws Exception {
        Profile holder = person("张龘");
        Award complete = Award.first(scheme("home-preparedness"), DAY, null);

        try (var servers = Executors.newFixedThreadPool(8)) {
            Callable<Void> race = () -> {
                register.award(holder, complete);
                return null;
            };
            for (var result :
                    servers.invokeAll(IntStream.range(0, 32).mapToObj(i -> race).toList())) {
                result.get();
            }
        }

        assertThat(rows.of(holder.id())).hasSize(1);
    }

    @Test
    void givesNothingToSomebodyWhoHasErasedTheAccountMeanwhile() {
        AccountId gone = new AccountId(UUID.randomUUID());

        awarding.consider(gone);

        assertThat(rows.of(gone)).isEmpty();
    }

    @Test
    void answersAStrangerWithTheMaskedNameOnly() {
        HeldCertificate certificate = award(person("古丽努尔·吐尔逊"));

        Verification.Answer answer = verification.verify(certificate.code()).orElseThrow();

        assertThat(answer.maskedName()).isEqualTo("古****逊");
        assertThat(answer.status()).isEqualTo(CertificateStatus.VALID);
        assertThat(answer.demo()).isTrue();
    }

    @Test
    void keepsABareRecordOfAnErasedHolder() {
        HeldCertificate certificate = award(person("王小明"));

        register.erase(certificate.holder());

        Verification.Answer answer = verification.verify(certificate.code()).orElseThrow();
        assertThat(answer.maskedName()).isNull();
        assertThat(answer.number()).isEqualTo(certificate.number());
        assertThat(rows.of(certificate.holder())).isEmpty();
    }

    @Test
    void printsTheSameRowToTheSameBytes() {
        HeldCertificate certificate = award(person("戚𰻝"));

        assertThat(press.print(certificate))
                .isEqualTo(press.print(rows.byCode(certificate.code()).orElseThrow()));
    }

    @Test
    void numbersAndCodesDiffer() {
        Set<String> codes = IntStream.range(0, 5)
                .mapToObj(i -> award(person("何㸌彬")))
                .flatMap(certificate -> Set.of(certificate.code(), certificate.number()).stream())
                .collect(Collectors.toSet());

        assertThat(codes).hasSize(10);
    }

    private HeldCertificate award(Profile holder) {
        register.award(holder, Award.first(scheme("home-preparedness"), DAY, null));
        return rows.of(holder.id()).getFirst();
    }

    private CertificateScheme scheme(String slug) {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals(slug))
                .findAny()
                .orElseThrow();
    }

    private static Profile person(String name) {
        return new Profile(new AccountId(Identifier.next()), name, null, null, Locale.SIMPLIFIED_CHINESE, false, false);
    }
}
