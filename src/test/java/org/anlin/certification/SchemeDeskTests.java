package org.anlin.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.anlin.AnlinTest;
import org.anlin.accounts.AccountId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes a scheme changes what is awarded next, and nothing that was. */
@AnlinTest
class SchemeDeskTests {

    private static final String SLUG = "school-drill";

    @Autowired
    SchemeDesk desk;

    @Autowired
    Schemes schemes;

    @Autowired
    SchemeFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @AfterEach
    void asTheContentHasIt() {
        fixtures.forget(SLUG);
        SecurityContextHolder.clearContext();
    }

    @Test
    void aChangeIsANewVersionThatCountsFromNow() {
        AccountId administrator = Acting.asAdministrator();
        CertificateScheme before = desk.find(SLUG).orElseThrow();

        int version = desk.change(lasting(before, 12));

        assertThat(version).isEqualTo(before.version() + 1);
        assertThat(desk.find(SLUG).orElseThrow().lastDay(LocalDate.of(2026, 5, 31)))
                .isEqualTo(LocalDate.of(2027, 5, 31));
        assertThat(schemes.version(SLUG, before.version()).validMonths()).isZero();
        assertThat(desk.history(SLUG).getFirst().by()).isEqualTo(administrator);
        assertThat(desk.history(SLUG).getLast().by()).isNull();
        assertThat(jdbc.sql("SELECT count(*) FROM audit.entry WHERE action = 'scheme.changed' AND actor = ?")
                        .param(administrator.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theContentOfTheNextStartDoesNotTakeAChangeBack() {
        Acting.asAdministrator();
        List<CertificateScheme> content = List.copyOf(schemes.current());
        desk.change(lasting(desk.find(SLUG).orElseThrow(), 12));

        schemes.offer(content);

        assertThat(desk.find(SLUG).orElseThrow().validMonths()).isEqualTo(12);
    }

    @Test
    void aChangeThatCameToNothingCountsNowhere() {
        Acting.asAdministrator();
        CertificateScheme before = desk.find(SLUG).orElseThrow();

        transactions.executeWithoutResult(status -> {
            desk.change(lasting(before, 36));
            status.setRollbackOnly();
        });
        desk.change(lasting(before, 12));

        assertThat(desk.find(SLUG).orElseThrow().validMonths()).isEqualTo(12);
    }

    @Test
    void whoeverSawAnOlderVersionIsTold() {
        Acting.asAdministrator();
        CertificateScheme seen = desk.find(SLUG).orElseThrow();
        desk.change(lasting(seen, 12));

        assertThatThrownBy(() -> desk.change(lasting(seen, 24)))
                .hasMessageStartingWith("certification.scheme.changed-meanwhile");
    }

    @Test
    void coursesThatAreNotOfferedAreRefused() {
        Acting.asAdministrator();
        CertificateScheme before = desk.find(SLUG).orElseThrow();

        assertThatThrownBy(() -> desk.change(of(before, List.of("no-course"), 0, Renewal.NONE)))
                .hasMessageStartingWith("certification.scheme.course-unknown");
    }

    @Test
    void coordinatorsDoNotChangeSchemes() {
        Acting.asCoordinatorOf("110108");

        assertThatThrownBy(() -> desk.all()).isInstanceOf(AccessDeniedException.class);
    }

    private static CertificateScheme lasting(CertificateScheme before, int months) {
        return of(before, before.courses(), months, new Renewal(before.courses(), 30, 30, List.of(30, 7)));
    }

    private static CertificateScheme of(CertificateScheme before, List<String> courses, int months, Renewal renewal) {
        return new CertificateScheme(
                before.slug(),
                before.version(),
                before.title(),
                before.titleEn(),
                before.wording(),
                before.wordingEn(),
                courses,
                months > 0,
                false,
                months,
                false,
                renewal,
                before.accent());
    }
}
