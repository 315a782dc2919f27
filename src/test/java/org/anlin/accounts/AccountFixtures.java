package org.anlin.accounts;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
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

    public static final String PASSWORD = "river stone lantern";
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

    /** Somebody agreed to these words long ago, for themselves or for a child. */
    public void agreed(AccountId person, AccountId by, ConsentDocument document, String version) {
        jdbc.sql("""
                        INSERT INTO accounts.consent (id, account_id, document, version, given_at, given_by)
                        VALUES (?, ?, ?, ?, '2026-01-02T03:00:00Z', ?)
                        """)
                .params(AccountId.next().value(), person.value(), document.name(), version, by.value())
                .update();
    }

    /** A child of somebody who has agreed. */
    public AccountId aChild(String phone, AccountId guardian, LocalDate birth) {
        AccountId id = aResident(phone, "王小安");
        Account child = accounts.findById(id).orElseThrow();
        child.becomeChild(birth, accounts.findById(guardian).orElseThrow().contact());
        child.agreedBy(guardian);
        accounts.save(child);
        return id;
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
