package org.anlin.classes.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Profile;
import org.anlin.classes.PersonalSteps;
import org.anlin.classes.enrolment.MyClasses;
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
    private final MyClasses classes;
    private final PersonalSteps steps;
    private final CalendarWriter writer;

    CalendarFeed(
            JdbcClient jdbc,
            CurrentAccount current,
            Accounts accounts,
            MyClasses classes,
            PersonalSteps steps,
            CalendarWriter writer) {
        this.jdbc = jdbc;
        this.current = current;
        this.accounts = accounts;
        this.classes = classes;
        this.steps = steps;
        this.writer = writer;
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
                .map(person -> writer.write(classes.of(person), steps.of(person), language(person)));
    }

    private Locale language(AccountId person) {
        Profile profile = accounts.profile(person);
        return profile.language();
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
