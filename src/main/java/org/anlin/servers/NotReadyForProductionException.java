package org.anlin.servers;

import java.util.List;

class NotReadyForProductionException extends IllegalStateException {

    NotReadyForProductionException(List<String> missing) {
        super("Not ready for production:\n  - " + String.join("\n  - ", missing));
    }
}
