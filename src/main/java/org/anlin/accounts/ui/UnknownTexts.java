package org.anlin.accounts.ui;

import java.util.stream.Stream;
import org.anlin.accounts.ConsentDocument;
import org.anlin.shared.ui.DeadEnds;
import org.springframework.stereotype.Component;

/** Addresses of texts that nobody is asked to agree to. */
@Component
class UnknownTexts implements DeadEnds {

    private static final String BELOW = AccountsNavigation.PRIVACY + "/";

    @Override
    public boolean contain(String path) {
        String slug = path.startsWith(BELOW) ? path.substring(BELOW.length()).replaceFirst("/$", "") : "";
        return !slug.isEmpty()
                && Stream.of(ConsentDocument.values())
                        .noneMatch(document -> document.slug().equals(slug));
    }
}
