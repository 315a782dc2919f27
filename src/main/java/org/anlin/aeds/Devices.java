package org.anlin.aeds;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.Accounts;
import org.anlin.aeds.store.DeviceRows;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Devices as other modules know them. */
@Service
public class Devices {

    private final DeviceRows rows;
    private final Accounts accounts;

    Devices(DeviceRows rows, Accounts accounts) {
        this.rows = rows;
        this.accounts = accounts;
    }

    @PreAuthorize("permitAll()")
    public Optional<DeviceCard> card(DeviceId id) {
        return rows.find(id);
    }

    /** The public address of the device that has this code on its label: for whoever stands in front of it. */
    @PreAuthorize("permitAll()")
    public Optional<String> labelled(String code) {
        return rows.slugOfLabel(code);
    }

    /** Its keeper and the coordinators of its district, for messages to them. */
    @PreAuthorize("permitAll()")
    public Set<AccountId> responsible(DeviceId id) {
        var people = new HashSet<AccountId>();
        rows.find(id).ifPresent(card -> people.addAll(accounts.staffOf(card.districtCode())));
        rows.keeper(id).ifPresent(people::add);
        return people;
    }
}
