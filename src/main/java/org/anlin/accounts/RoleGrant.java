package org.anlin.accounts;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.anlin.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "accounts", name = "role_grant")
record RoleGrant(
        Role role,
        @Nullable String districtCode,
        Instant grantedAt,
        @Nullable AccountId grantedBy) {

    RoleGrant {
        if (role.boundToDistrict() == (districtCode == null)) {
            throw new RuleViolation(
                    role.boundToDistrict() ? "accounts.role.districtMissing" : "accounts.role.districtNotAllowed");
        }
    }

    boolean sameAs(Role other, @Nullable String district) {
        return role == other && Objects.equals(districtCode, district);
    }

    Stream<String> districts() {
        return Stream.ofNullable(districtCode);
    }
}
