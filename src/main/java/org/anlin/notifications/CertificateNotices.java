package org.anlin.notifications;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.Profile;
import org.anlin.certification.CertificateClaimed;
import org.anlin.certification.CertificateExpiring;
import org.anlin.certification.CertificateIssued;
import org.anlin.certification.CertificateReplaced;
import org.anlin.certification.CertificateRevoked;
import org.anlin.certification.CertificationNavigation;
import org.anlin.certification.Schemes;
import org.anlin.classes.TrainingClasses;
import org.anlin.notifications.Notice.Words;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.Translations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells holders what becomes of their certificates. */
@Component
class CertificateNotices {

    private static final String MINE = "/" + CertificationNavigation.myCertificates();

    private final Notices notices;
    private final Schemes schemes;
    private final TrainingClasses classes;
    private final Accounts accounts;
    private final Clock clock;

    CertificateNotices(Notices notices, Schemes schemes, TrainingClasses classes, Accounts accounts, Clock clock) {
        this.notices = notices;
        this.schemes = schemes;
        this.classes = classes;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CertificateIssued event) {
        tell(event.holder(), "certificate-issued", event.certificate().value().toString(), title(event.scheme()), MINE);
    }

    @ApplicationModuleListener
    void on(CertificateClaimed event) {
        tell(
                event.holder(),
                "certificate-claimed",
                event.certificate().value().toString(),
                title(event.scheme()),
                MINE);
    }

    @ApplicationModuleListener
    void on(CertificateRevoked event) {
        tell(
                event.holder(),
                "certificate-revoked",
                event.certificate().value().toString(),
                title(event.scheme()),
                MINE);
    }

    @ApplicationModuleListener
    void on(CertificateReplaced event) {
        tell(
                event.holder(),
                "certificate-replaced",
                event.certificate().value().toString(),
                title(event.scheme()),
                MINE);
    }

    /** Leads to the nearest class that renews it, so that one tap books. */
    @ApplicationModuleListener
    void on(CertificateExpiring event) {
        String district =
                accounts.find(event.holder()).map(Profile::districtCode).orElse(null);
        String path = classes.nearest(event.course(), district, renewableFrom(event))
                .map(entry -> "/classes/" + entry.id())
                .orElse("/classes?course=" + event.course());
        Words words = title(event.scheme())
                .and(new Words(
                        List.of(day(event, Locale.SIMPLIFIED_CHINESE), Integer.toString(event.daysLeft())),
                        List.of(day(event, Locale.ENGLISH), Integer.toString(event.daysLeft()))));
        tell(event.holder(), "certificate-expiring", event.certificate().value() + "/" + event.daysLeft(), words, path);
    }

    /** A class before the window would cost the holder what is left of the term. */
    private Instant renewableFrom(CertificateExpiring event) {
        int window = schemes.current().stream()
                .filter(scheme -> scheme.slug().equals(event.scheme()))
                .mapToInt(scheme -> scheme.renewal().window())
                .findAny()
                .orElse(0);
        Instant opens = event.expiresOn()
                .minusDays(window)
                .atStartOfDay(TimeConfiguration.BEIJING)
                .toInstant();
        return opens.isAfter(clock.instant()) ? opens : clock.instant();
    }

    private void tell(AccountId holder, String kind, String occasion, Words words, String path) {
        notices.tell(new Notice(holder, kind + "/" + occasion, kind, words, path, null));
    }

    private Words title(String slug) {
        return schemes.current().stream()
                .filter(scheme -> scheme.slug().equals(slug))
                .findAny()
                .map(scheme -> new Words(List.of(scheme.title()), List.of(scheme.titleEn())))
                .orElse(new Words(List.of(slug), List.of(slug)));
    }

    private static String day(CertificateExpiring event, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(Translations.supported(language))
                .format(event.expiresOn());
    }
}
