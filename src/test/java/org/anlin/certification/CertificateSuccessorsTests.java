package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Profile;
import org.anlin.shared.Identifier;
import org.junit.jupiter.api.Test;

/** A certificate has one successor, whoever comes at once or late. */
class CertificateSuccessorsTests extends CertificateTest {

    @Test
    void aCertificateHasOneSuccessorWhenServersRace() throws Exception {
        Profile holder = person(new AccountId(Identifier.next()));
        HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);
        List<Callable<Void>> races = IntStream.range(0, 24)
                .mapToObj(i -> (Callable<Void>) () -> {
                    // Half of the servers heard of one class, half of the other.
                    register.award(
                            holder,
                            following(old, new UUID(7, i % 2 + old.id().value().getLeastSignificantBits())));
                    return null;
                })
                .toList();

        race(races);

        assertThat(rows.of(holder.id())).hasSize(2);
    }

    @Test
    void renewingAndCorrectingANameAtOnceLeavesOneSuccessor() throws Exception {
        for (int round = 0; round < 10; round++) {
            Profile holder = person(new AccountId(Identifier.next()));
            HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);

            race(List.of(
                    () -> {
                        register.award(holder, following(old, UUID.randomUUID()));
                        return null;
                    },
                    () -> {
                        register.replace(old.id(), "王晓明");
                        return null;
                    }));

            assertThat(rows.of(holder.id())).hasSize(2);
        }
    }

    @Test
    void aRevokedCertificateIsNotRenewedByWhoeverCameLate() {
        Profile holder = person(new AccountId(Identifier.next()));
        HeldCertificate old = issued(holder, TODAY.minusMonths(23), TODAY.plusDays(20), null);
        register.revoke(old.id(), holder.id(), "考核记录不实");

        register.award(holder, following(old, UUID.randomUUID()));

        assertThat(rows.of(holder.id())).hasSize(1);
    }

    private Award following(HeldCertificate old, UUID trainingClass) {
        return new Award(scheme(), TODAY, TODAY.plusYears(2), trainingClass, old.id());
    }

    private static void race(List<Callable<Void>> work) throws Exception {
        try (var servers = Executors.newFixedThreadPool(8)) {
            for (var result : servers.invokeAll(work)) {
                result.get();
            }
        }
    }
}
