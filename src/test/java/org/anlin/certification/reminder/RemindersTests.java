package org.anlin.certification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.anlin.AnlinTest;
import org.anlin.certification.CertificateExpiring;
import org.anlin.certification.HeldCertificate;
import org.anlin.certification.SeededRegister;
import org.anlin.shared.TimeConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AnlinTest
class RemindersTests {

    /** Far from every other test's certificates. */
    private static final LocalDate END = LocalDate.of(2071, 6, 30);

    @Autowired
    SeededRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private final List<CertificateExpiring> announced = new CopyOnWriteArrayList<>();

    @BeforeEach
    void noOthersAtThatTime() {
        jdbc.sql("UPDATE certification.certificate SET renewed_by = NULL WHERE valid_until > DATE '2070-01-01'")
                .update();
        jdbc.sql("DELETE FROM certification.certificate WHERE valid_until > DATE '2070-01-01' AND follows IS NOT NULL")
                .update();
        jdbc.sql("DELETE FROM certification.certificate WHERE valid_until > DATE '2070-01-01'")
                .update();
    }

    @Test
    void announcesEachStepOnce() {
        HeldCertificate certificate = register.aCertificate("王小明", "110108", END);

        Stream.of(91, 90, 90, 61, 60, 30, 8, 7, 1, 0, -1).forEach(this::announceDaysBefore);

        assertThat(announced).extracting(CertificateExpiring::daysLeft).containsExactly(90, 60, 30, 7);
        assertThat(announced.getFirst())
                .isEqualTo(
                        new CertificateExpiring(certificate.id(), certificate.holder(), "cpr-aed", "cpr-aed", END, 90));
    }

    @Test
    void sendsOnlyTheNearestStepAfterATimeWithoutThePortal() {
        register.aCertificate("王小明", "110108", END);

        Stream.of(25, 24).forEach(this::announceDaysBefore);

        assertThat(announced).extracting(CertificateExpiring::daysLeft).containsExactly(25);
    }

    @Test
    void leavesOutWhatIsRenewedOrRevoked() {
        HeldCertificate renewed = register.aCertificate("王小明", "110108", END);
        register.renew(renewed);
        register.revoke(register.aCertificate("王小红", "110108", END));

        announceDaysBefore(30);

        assertThat(announced).isEmpty();
    }

    @Test
    void announcesAgainWhatWasNotCommitted() {
        register.aCertificate("王小明", "110108", END);
        ApplicationEventPublisher dying = event -> {
            throw new IllegalStateException("killed");
        };

        assertThatThrownBy(() -> reminders(30, dying).announce()).hasMessage("killed");
        announceDaysBefore(30);

        assertThat(announced).hasSize(1);
    }

    @Test
    void twoServersAnnounceOnce() throws Exception {
        for (int i = 0; i < 40; i++) {
            register.aCertificate("王小明", "110108", END);
        }
        Callable<Void> server = () -> {
            announceDaysBefore(30);
            return null;
        };

        try (var servers = Executors.newFixedThreadPool(4)) {
            for (var done : servers.invokeAll(List.of(server, server, server, server))) {
                done.get();
            }
        }

        assertThat(new ArrayList<>(announced)).hasSize(40).doesNotHaveDuplicates();
    }

    private void announceDaysBefore(int days) {
        reminders(days, event -> announced.add((CertificateExpiring) event)).announce();
    }

    private Reminders reminders(int daysBefore, ApplicationEventPublisher events) {
        var noon = END.minusDays(daysBefore).atTime(12, 0).atZone(TimeConfiguration.BEIJING);
        return new Reminders(jdbc, transactions, events, Clock.fixed(noon.toInstant(), TimeConfiguration.BEIJING));
    }
}
