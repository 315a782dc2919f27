package org.anlin.accounts;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anlin.shared.PhoneNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** New people for tests, and the codes that were sent to them. */
@Component
public class AccountFixtures {

    static final String PASSWORD = "river stone lantern";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final SecureRandom random = new SecureRandom();
    private final AccountRepository accounts;
    private final Passwords passwords;
    private final JdbcClient jdbc;

    AccountFixtures(AccountRepository accounts, Passwords passwords, JdbcClient jdbc) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.jdbc = jdbc;
    }

    static String name() {
        return "王测试";
    }

    public String aPhone() {
        return "139" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000));
    }

    /** A fresh phone number that has just been given to somebody. */
    String aPhoneOf(Consumer<String> opening) {
        String phone = aPhone();
        opening.accept(phone);
        return phone;
    }

    /** A new resident who can sign in with their phone number and PASSWORD. */
    public AccountId aResident(String phone) {
        return aResident(phone, name());
    }

    public AccountId aResident(String phone, String name) {
        var account = Account.open(
                AccountId.next(),
                new PersonName(name),
                new PhoneNumber(phone),
                passwords.hash(PASSWORD),
                Locale.SIMPLIFIED_CHINESE,
                Instant.parse("2026-01-01T00:00:00Z"));
        return accounts.save(account).id;
    }

    public void actAs(AccountId id) {
        var principal = accounts.findById(id).orElseThrow().principal();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public String codeSentTo(String contact) {
        return messageTo(contact)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElseThrow();
    }

    public List<String> messagesTo(String contact) {
        return jdbc.sql("SELECT message FROM accounts.outbox WHERE contact = ? ORDER BY id")
                .param(contact)
                .query(String.class)
                .list();
    }

    public Optional<String> messageTo(String contact) {
        return jdbc.sql("SELECT message FROM accounts.outbox WHERE contact = ? ORDER BY id DESC LIMIT 1")
                .param(contact)
                .query(String.class)
                .optional();
    }
}
