package org.anlin.accounts;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anlin.shared.Contact;
import org.anlin.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what other modules recognise a person who comes later, without keeping a number or an address. */
@Service
public class PersonMarks {

    /** What is known of a person: the contact by which they sign in, and the ID number if they gave one. */
    public record Marks(PersonMark contact, @Nullable PersonMark identity) {}

    private final PersonalDataKeys keys;
    private final AccountRepository accounts;
    private final JdbcClient jdbc;

    PersonMarks(PersonalDataKeys keys, AccountRepository accounts, JdbcClient jdbc) {
        this.keys = keys;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public PersonMark of(Contact contact) {
        return mark(contact);
    }

    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public PersonMark of(ResidentId number) {
        return hex(keys.fingerprint("resident-id", number.value()));
    }

    /** Nothing for who is gone, has not come yet, or is a child whose guardian has not agreed. */
    @Transactional(readOnly = true)
    @PreAuthorize("permitAll()")
    public Optional<Marks> of(AccountId id) {
        return accounts.findById(id)
                .filter(account -> account.erasedAt == null && !account.awaitsPerson && !account.waitsForGuardian())
                .map(account -> new Marks(mark(account.contact()), identity(id)));
    }

    /** Whose ID numbers these are; those of nobody are left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
    public Map<PersonMark, AccountId> holders(Collection<PersonMark> identities) {
        var holders = new HashMap<PersonMark, AccountId>();
        if (!identities.isEmpty()) {
            jdbc.sql("""
                            SELECT encode(fingerprint, 'hex') AS mark, account_id FROM accounts.resident_id
                            WHERE fingerprint = ANY (SELECT decode(mark, 'hex') FROM unnest(CAST(? AS text[])) AS asked(mark))
                            """)
                    .param(identities.stream().map(PersonMark::value).toArray(String[]::new))
                    .query(row -> {
                        holders.put(
                                new PersonMark(row.getString("mark")),
                                new AccountId(row.getObject("account_id", UUID.class)));
                    });
        }
        return holders;
    }

    private PersonMark mark(Contact contact) {
        return hex(keys.fingerprint("contact-mark", contact.value()));
    }

    private @Nullable PersonMark identity(AccountId id) {
        return jdbc.sql("SELECT fingerprint FROM accounts.resident_id WHERE account_id = ?")
                .param(id.value())
                .query(byte[].class)
                .optional()
                .map(PersonMarks::hex)
                .orElse(null);
    }

    private static PersonMark hex(byte[] fingerprint) {
        return new PersonMark(HexFormat.of().formatHex(fingerprint));
    }
}
