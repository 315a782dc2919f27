package org.anlin.accounts;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anlin.shared.EmailAddress;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One person for each role, for the demo and its tests: {@code resident@demo.anlin} and so on, all with one password. */
@Component
@Profile("demo")
public class DemoAccounts {

    public static final String PASSWORD = "anlin-demo-1";
    public static final String SECOND_TRAINER = "trainer2@demo.anlin";
    private static final String DISTRICT = "110105";
    private static final Map<Role, String> NAMES = Map.of(
            Role.RESIDENT, "李晓安",
            Role.VOLUNTEER, "王志远",
            Role.TRAINER, "赵清",
            Role.PUBLICITY, "陈文静",
            Role.COORDINATOR, "刘建国",
            Role.CLERK, "孙秀英",
            Role.ADMINISTRATOR, "周明");

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Clock clock;

    DemoAccounts(AccountRepository accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** The demo person who has this role beside that of a resident. */
    public static AccountId of(Role role) {
        return new AccountId(UUID.nameUUIDFromBytes(email(role).getBytes(StandardCharsets.UTF_8)));
    }

    /** A colleague of the demo trainer, because a class over the ratio needs two. */
    public static AccountId secondTrainer() {
        return new AccountId(UUID.nameUUIDFromBytes(SECOND_TRAINER.getBytes(StandardCharsets.UTF_8)));
    }

    public static String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@demo.anlin";
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(0)
    @Transactional
    void open() {
        for (Role role : Role.values()) {
            if (!accounts.existsById(of(role))) {
                accounts.save(person(of(role), role, NAMES.getOrDefault(role, role.name()), email(role)));
            }
        }
        if (!accounts.existsById(secondTrainer())) {
            accounts.save(person(secondTrainer(), Role.TRAINER, "何敏", SECOND_TRAINER));
        }
    }

    private Account person(AccountId id, Role role, String name, String email) {
        var account = Account.open(
                id,
                new PersonName(name),
                new EmailAddress(email),
                passwords.hash(PASSWORD),
                Locale.SIMPLIFIED_CHINESE,
                clock.instant());
        account.demo = true;
        account.districtCode = DISTRICT;
        account.grant(role, role.boundToDistrict() ? DISTRICT : null, clock.instant(), null);
        return account;
    }
}
