package org.anlin.accounts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.anlin.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the export that the accounts themselves keep; the ID number is masked here too. */
@Component
class AccountData implements PersonalDataSource {

    private final AccountRepository accounts;
    private final Consents consents;
    private final ResidentIdVault vault;
    private final AuditLog audit;

    AccountData(AccountRepository accounts, Consents consents, ResidentIdVault vault, AuditLog audit) {
        this.accounts = accounts;
        this.consents = consents;
        this.vault = vault;
        this.audit = audit;
    }

    @Override
    public String section() {
        return "account";
    }

    @Override
    public Object export(AccountId id) {
        Account account = accounts.findById(id).orElseThrow();
        return new Export(
                id.value().toString(),
                account.name,
                account.phone,
                account.email,
                account.language,
                account.districtCode,
                account.subdistrictCode,
                account.birthDate,
                account.guardianContact,
                vault.maskedOf(id).orElse(null),
                account.createdAt,
                account.roles.stream()
                        .map(grant -> grant.districtCode() == null
                                ? grant.role().name()
                                : grant.role() + " " + grant.districtCode())
                        .sorted()
                        .collect(Collectors.toList()),
                consents.of(id),
                consents.forOthers(id),
                accounts.findByGuardianId(id).stream()
                        .map(child -> String.valueOf(child.name))
                        .toList(),
                audit.of(id.value()));
    }

    record Export(
            String id,
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            String language,
            @Nullable String district,
            @Nullable String subdistrict,
            @Nullable LocalDate birthDate,
            @Nullable String guardianContact,
            @Nullable String residentId,
            Instant createdAt,
            List<String> roles,
            List<Consent> consents,
            List<Consent> consentsForChildren,
            List<String> children,
            List<AuditLog.Deed> deeds) {}
}
