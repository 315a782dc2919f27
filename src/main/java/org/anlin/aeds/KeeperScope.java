package org.anlin.aeds;

import java.util.Map;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.Role;
import org.springframework.stereotype.Component;

/** Whose devices somebody looks after: as their keeper, as coordinator of the district, as administrator. */
@Component
public class KeeperScope {

    /** The condition of a query on {@code aeds.device} that has the parameters of {@link Who}. */
    public static final String OWN =
            "(:everywhere OR district_code IN (:districts) OR (:keeping AND keeper = CAST(:person AS uuid)))";

    private static final Set<String> NONE = Set.of("");

    /** @param keeping whether devices count of which this person is the keeper */
    public record Who(boolean everywhere, Set<String> districts, boolean keeping, AccountId person) {

        public boolean has(String district) {
            return everywhere || districts.contains(district);
        }

        public Map<String, Object> parameters() {
            return Map.of(
                    "everywhere", everywhere, "districts", districts, "keeping", keeping, "person", person.value());
        }
    }

    private final CurrentAccount current;

    KeeperScope(CurrentAccount current) {
        this.current = current;
    }

    public Who keeperOrStaff() {
        return who(true);
    }

    public Who staff() {
        return who(false);
    }

    private Who who(boolean keeping) {
        Set<String> districts = current.districts(Role.COORDINATOR);
        return new Who(current.has(Role.ADMINISTRATOR), districts.isEmpty() ? NONE : districts, keeping, current.id());
    }
}
