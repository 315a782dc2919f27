package org.anlin.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anlin.shared.Contact;
import org.anlin.shared.EmailAddress;
import org.anlin.shared.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "accounts", name = "account")
class Account {

    @Id
    AccountId id;

    @Version
    int version;

    @Nullable
    String name;

    @Nullable
    String phone;

    @Nullable
    String email;

    @Nullable
    String passwordHash;

    String language;

    @Nullable
    String districtCode;

    @Nullable
    String subdistrictCode;

    @Nullable
    LocalDate birthDate;

    @Nullable
    String guardianContact;

    @Nullable
    AccountId guardianId;

    int sessionEpoch;
    int rolesVersion;
    boolean demo;
    Instant createdAt;

    @Nullable
    Instant erasedAt;

    @Nullable
    UUID intake;

    /** Prepared from a list; its person has not come yet. */
    boolean awaitsPerson;

    @MappedCollection(idColumn = "account_id")
    Set<RoleGrant> roles = new HashSet<>();

    Account(AccountId id, String language, Instant createdAt) {
        this.id = id;
        this.language = language;
        this.createdAt = createdAt;
    }

    static Account open(
            AccountId id, PersonName name, Contact contact, String passwordHash, Locale language, Instant now) {
        var account = new Account(id, language.toLanguageTag(), now);
        account.name = name.value();
        account.passwordHash = passwordHash;
        account.moveTo(contact);
        account.roles.add(new RoleGrant(Role.RESIDENT, null, now, null));
        return account;
    }

    void grant(Role role, @Nullable String district, Instant now, @Nullable AccountId by) {
        if (roles.stream().noneMatch(grant -> grant.sameAs(role, district))) {
            roles.add(new RoleGrant(role, district, now, by));
            rolesVersion++;
        }
    }

    void revoke(Role role, @Nullable String district) {
        if (roles.removeIf(grant -> grant.sameAs(role, district))) {
            rolesVersion++;
        }
    }

    Contact contact() {
        return phone == null ? new EmailAddress(String.valueOf(email)) : new PhoneNumber(phone);
    }

    /** One number or mailbox is the way in; the one before is free for others. */
    void moveTo(Contact contact) {
        phone = contact instanceof PhoneNumber number ? number.value() : null;
        email = contact instanceof EmailAddress address ? address.value() : null;
    }

    void changePassword(String hash) {
        passwordHash = hash;
        signOutEverywhere();
    }

    void signOutEverywhere() {
        sessionEpoch++;
    }

    boolean waitsForGuardian() {
        return guardianContact != null && guardianId == null;
    }

    /** A child whose guardian has not consented has no role yet. */
    AccountPrincipal principal() {
        Map<Role, Set<String>> granted = waitsForGuardian()
                ? Map.of()
                : roles.stream()
                        .collect(Collectors.groupingBy(
                                RoleGrant::role, Collectors.flatMapping(RoleGrant::districts, Collectors.toSet())));
        return new AccountPrincipal(id, granted, waitsForGuardian(), sessionEpoch, rolesVersion);
    }

    Profile profile() {
        return new Profile(
                id,
                name == null ? "" : name,
                districtCode,
                subdistrictCode,
                Locale.forLanguageTag(language),
                waitsForGuardian(),
                erasedAt != null);
    }

    boolean isChild() {
        return birthDate != null;
    }

    LocalDate birthDate() {
        return Objects.requireNonNull(birthDate);
    }

    /** A child is a resident and nothing else. */
    void becomeChild(LocalDate birth, Contact guardian) {
        birthDate = birth;
        guardianContact = guardian.value();
        roles.removeIf(grant -> grant.role() != Role.RESIDENT);
    }

    /** The guardian has another number or mailbox now. */
    void reachGuardianAt(Contact contact) {
        guardianContact = contact.value();
    }

    /** Waits for another guardian, whom nobody has named yet. */
    void loseGuardian() {
        guardianContact = "";
        agreedBy(null);
    }

    /** Who was a child when the account was opened, or the list written, may be none any more. */
    void growUp(LocalDate today) {
        if (birthDate != null && !AgeOfConsent.isChild(birthDate, today)) {
            birthDate = null;
            guardianContact = null;
            guardianId = null;
            rolesVersion++;
        }
    }

    void arrive(PersonName ownName, String hash, Locale ownLanguage) {
        name = ownName.value();
        passwordHash = hash;
        language = ownLanguage.toLanguageTag();
        awaitsPerson = false;
    }

    void agreedBy(@Nullable AccountId guardian) {
        guardianId = guardian;
        rolesVersion++;
    }

    void describe(PersonName newName, @Nullable String district, @Nullable String subdistrict, Locale newLanguage) {
        name = newName.value();
        districtCode = district;
        subdistrictCode = subdistrict;
        language = newLanguage.toLanguageTag();
    }

    void erase(Instant now) {
        name = null;
        phone = null;
        email = null;
        passwordHash = null;
        districtCode = null;
        subdistrictCode = null;
        birthDate = null;
        guardianContact = null;
        guardianId = null;
        roles.clear();
        erasedAt = now;
        signOutEverywhere();
    }
}
