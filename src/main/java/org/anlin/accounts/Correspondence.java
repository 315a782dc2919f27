package org.anlin.accounts;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Writes to people for other modules, which never learn a number or an address. */
@Service
public class Correspondence {

    public enum Outcome {
        SENT,
        /** No gateway reaches the person, or there is no person any more or not yet. */
        UNREACHABLE
    }

    private final AccountRepository accounts;
    private final List<MessageGateway> gateways;

    Correspondence(AccountRepository accounts, List<MessageGateway> gateways) {
        this.accounts = accounts;
        this.gateways = gateways;
    }

    /** @throws RuntimeException when the gateway failed and it is worth trying again */
    @PreAuthorize("permitAll()")
    public Outcome write(AccountId to, Letter letter) {
        return accounts.findById(to)
                .filter(account -> (account.phone != null || account.email != null) && !account.awaitsPerson)
                .map(Account::contact)
                .flatMap(contact -> gateways.stream()
                        .filter(gateway -> gateway.reaches(contact))
                        .findFirst()
                        .map(gateway -> {
                            gateway.deliver(contact, letter);
                            return Outcome.SENT;
                        }))
                .orElse(Outcome.UNREACHABLE);
    }
}
