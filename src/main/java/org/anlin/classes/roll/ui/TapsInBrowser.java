package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.UUID;
import org.anlin.accounts.AccountId;
import org.anlin.classes.roll.Presence;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** The browser's own note of taps that are not stored yet. Each person and class has a note of its own. */
@Tag("anlin-roll-taps")
@JsModule("./roll.js")
class TapsInBrowser extends Component implements Translated {

    /** A tap, with the entry that stood on the line when it was made. */
    @DomEvent("roll-tap")
    public static class Tap extends ComponentEvent<TapsInBrowser> {

        private final AccountId learner;
        private final Presence presence;
        private final @Nullable UUID seen;

        public Tap(
                TapsInBrowser source,
                boolean fromClient,
                @EventData("event.detail.learner") String learner,
                @EventData("event.detail.presence") String presence,
                @EventData("event.detail.seen") String seen) {
            super(source, fromClient);
            this.learner = new AccountId(UUID.fromString(learner));
            this.presence = Presence.valueOf(presence);
            this.seen = seen.isEmpty() ? null : UUID.fromString(seen);
        }

        AccountId learner() {
            return learner;
        }

        Presence presence() {
            return presence;
        }

        @Nullable
        UUID seen() {
            return seen;
        }
    }

    @FunctionalInterface
    interface OnTap {
        void write(AccountId learner, Presence presence, @Nullable UUID seen);
    }

    TapsInBrowser(String book, OnTap onTap) {
        getElement().setAttribute("role", "status").setText(t("classes.roll.waiting"));
        getElement().setProperty("book", book);
        addListener(Tap.class, tap -> onTap.write(tap.learner(), tap.presence(), tap.seen()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.resume()");
    }

    void stored(AccountId learner, Presence presence) {
        getElement().executeJs("this.stored($0, $1)", learner.toString(), presence.name());
    }

    void asked(AccountId learner) {
        getElement().executeJs("this.asked($0)", learner.toString());
    }

    void refused(AccountId learner) {
        getElement().executeJs("this.refused($0)", learner.toString());
    }
}
