package org.anlin.accounts;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last step of every way in: the person is in the session, and the page speaks their language. */
@Component
class Entrance {

    private final BrowserSession session;
    private final FirstAdministrator firstAdministrator;

    Entrance(BrowserSession session, FirstAdministrator firstAdministrator) {
        this.session = session;
        this.firstAdministrator = firstAdministrator;
    }

    Optional<String> enter(Account account) {
        Optional<String> cameFrom = session.cameFrom();
        session.begin(firstAdministrator.welcome(account).principal());
        AccountLanguage.offer(Locale.forLanguageTag(account.language));
        return cameFrom;
    }
}
