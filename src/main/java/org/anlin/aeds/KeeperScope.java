package org.anlin.aeds;

import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.CurrentAccount;
import org.anlin.accounts.DistrictScope;
import org.anlin.accounts.DistrictScope.Districts;
import org.springframework.stereotype.Component;

/** Whose devices somebody looks after: as their keeper, as coordinator of the district, as administrator. */
@Component
public class KeeperScope {

    /** The condition of a query on {@code aeds.device} that has the parameters of {@link Who}. */
    public static final String OWN =
            "(:everywhere OR district_code IN (:districts) OR (:keeping AND keeper = CAST(:person AS uuid)))";

    /** @param keeping whether devices count of which this person is the keeper */
    public record Who(Districts districts, boolean keeping, AccountId person) {

        public Map<String, Object> parameters() {
            return Map.of(
                    "everywhere",
                    districts.everywhere(),
                    "districts",
                    districts.codes(),
                    "keeping",
                    keeping,
                    "person",
                    person.value());
        }
    }

    private final DistrictScope districts;
    private final CurrentAccount current;

    KeeperScope(DistrictScope districts, CurrentAccount current) {
        this.districts = districts;
        this.current = current;
    }

    public Who keeperOrStaff() {
        return new Who(districts.districts(), true, current.id());
    }

    public Who staff() {
        return new Who(districts.districts(), false, current.id());
    }
}
