package org.anlin.accounts;

import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The districts in which the person who asks acts as a coordinator: the own ones, all for an administrator. */
@Component
public class DistrictScope {

    /** As a condition of a query: {@code everywhere OR district_code IN (districts)}; the set is never empty. */
    public record Districts(boolean everywhere, Set<String> codes) {

        private static final Set<String> NONE = Set.of("");

        public Districts {
            codes = codes.isEmpty() ? NONE : Set.copyOf(codes);
        }

        public boolean contain(String code) {
            return everywhere || codes.contains(code);
        }
    }

    private final CurrentAccount current;

    DistrictScope(CurrentAccount current) {
        this.current = current;
    }

    public Districts districts() {
        return new Districts(current.has(Role.ADMINISTRATOR), current.districts(Role.COORDINATOR));
    }

    public void require(String district) {
        if (!districts().contain(district)) {
            throw new AccessDeniedException("not a district of this coordinator: " + district);
        }
    }
}
