package org.anlin.accounts;

import java.util.UUID;
import org.anlin.shared.Identifier;

public record AccountId(UUID value) implements Identifier, java.io.Serializable {

    static AccountId next() {
        return new AccountId(Identifier.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
