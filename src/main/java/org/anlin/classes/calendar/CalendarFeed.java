package org.anlin.classes.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.AppointmentSource;
import org.anlin.accounts.CurrentAccount;
import org.anlin.shared.Translations;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.CalendarText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The address of a person's calendar. Who knows it reads it, so it is long, secret and can be changed. */
@Service
@Transactional
public class CalendarFeed {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 24;
    private static final int TOKEN_CHARACTERS = 32;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Accounts accounts;
    private final List<AppointmentSource> sources;
    private final CalendarText calendar;
    private final Translations texts;

    CalendarFeed(
            JdbcClient jdbc,
            CurrentAccount current,
            Accounts accounts,
            List<AppointmentSource> sources,
            CalendarText calendar,
            Translations texts) {
        this.jdbc = jdbc;
        this.current = current;
        this.accounts = accounts;
        this.sources = sources;
        this.calendar = calendar;
        this.texts = texts;
    }

    /** The path of the own calendar; the first question makes it. */
    @PreAuthorize("isAuthenticated()")
    public String path() {
        AccountId person = current.id();
        jdbc.sql("INSERT INTO classes.calendar_feed (person, token) VALUES (?, ?) ON CONFLICT (person) DO NOTHING")
                .params(person.value(), token())
                .update();
        return path(jdbc.sql("SELECT token FROM classes.calendar_feed WHERE person = ?")
                .param(person.value())
                .query(String.class)
                .single());
    }

    /** Whoever knows the old address reads nothing any more. */
    @PreAuthorize("isAuthenticated()")
    public String renew() {
        String token = token();
        jdbc.sql("""
                        INSERT INTO classes.calendar_feed (person, token) VALUES (?, ?)
                        ON CONFLICT (person) DO UPDATE SET token = excluded.token""").params(current.id().value(), token).update();
        return path(token);
    }

    /** The calendar behind an address, as text/calendar. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<String> read(String token) {
        if (token.length() != TOKEN_CHARACTERS) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT person FROM classes.calendar_feed WHERE token = ?")
                .param(token)
                .query((row, number) -> new AccountId(row.getObject(1, UUID.class)))
                .optional()
                .map(this::calendar);
    }

    /** What all modules have appointed with the person. */
    private String calendar(AccountId person) {
        Locale language = accounts.profile(person).language();
        List<Appointment> all = sources.stream()
                .flatMap(source -> source.of(person, language).stream())
                .sorted(Comparator.comparing(Appointment::startsAt))
                .toList();
        return calendar.feed(texts.text("classes.calendar.name", language), all);
    }

    private static String path(String token) {
        return "/calendar/" + token + ".ics";
    }

    private static String token() {
        byte[] bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
