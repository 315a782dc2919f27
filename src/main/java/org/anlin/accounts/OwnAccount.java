package org.anlin.accounts;

import java.util.Locale;
import java.util.Optional;
import org.anlin.regions.Region;
import org.anlin.regions.Regions;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people see and change of their own account. */
@Service
public class OwnAccount {

    private final AccountRepository accounts;
    private final AccountStates states;
    private final CurrentAccount current;
    private final Regions regions;
    private final PasswordSignIn passwordSignIn;
    private final Passwords passwords;
    private final Recognition recognition;

    OwnAccount(
            AccountRepository accounts,
            AccountStates states,
            CurrentAccount current,
            Regions regions,
            PasswordSignIn passwordSignIn,
            Passwords passwords,
            Recognition recognition) {
        this.accounts = accounts;
        this.states = states;
        this.current = current;
        this.regions = regions;
        this.passwordSignIn = passwordSignIn;
        this.passwords = passwords;
        this.recognition = recognition;
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Profile profile() {
        return mine().profile();
    }

    /** The number or mailbox by which the person signs in, masked. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public String maskedContact() {
        return mine().contact().masked();
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public Profile describe(
            String name, @Nullable String districtCode, @Nullable String subdistrictCode, Locale language) {
        requireRegion(districtCode, Region.Level.DISTRICT, null);
        requireRegion(subdistrictCode, Region.Level.SUBDISTRICT, districtCode);
        Account account = mine();
        account.describe(PersonName.parse(name), districtCode, subdistrictCode, language);
        return recognition.save(account).profile();
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void speak(Locale language) {
        Account account = mine();
        if (!account.language.equals(language.toLanguageTag())) {
            account.language = language.toLanguageTag();
            accounts.save(account);
        }
    }

    /** Ends the other sessions; the person signs in again with the new password. */
    @PreAuthorize("isAuthenticated()")
    public void changePassword(String old, String fresh) {
        Account account = mine();
        confirm(account, old);
        PasswordRules.check(fresh, account.contact().value());
        account.changePassword(passwords.hash(fresh));
        accounts.save(account);
        states.forget(account.id);
    }

    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void signOutEverywhere() {
        Account account = mine();
        account.signOutEverywhere();
        accounts.save(account);
        states.forget(account.id);
    }

    /** Refuses when the password is not the person's own: asked before what cannot be undone. */
    void confirm(Account account, String password) {
        try {
            passwordSignIn.check(account.contact().value(), password);
        } catch (TooManyAttempts wait) {
            throw wait;
        } catch (RuleViolation refusal) {
            throw new RuleViolation("accounts.oldPassword.wrong");
        }
    }

    Account mine() {
        return find().orElseThrow(() -> new RuleViolation("accounts.unknown"));
    }

    /** Nothing when the account is gone and its session not yet. */
    Optional<Account> find() {
        return accounts.findById(current.id());
    }

    private void requireRegion(@Nullable String code, Region.Level level, @Nullable String parent) {
        if (code == null) {
            return;
        }
        regions.find(code)
                .filter(region -> region.level() == level && (parent == null || parent.equals(region.parentCode())))
                .orElseThrow(() -> new RuleViolation("accounts.region.unknown"));
    }
}
