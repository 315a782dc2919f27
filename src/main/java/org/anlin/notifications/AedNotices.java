package org.anlin.notifications;

import java.util.List;
import java.util.Locale;
import org.anlin.accounts.AccountId;
import org.anlin.aeds.DeviceCard;
import org.anlin.aeds.DeviceDue;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.DeviceInspected;
import org.anlin.aeds.DeviceReported;
import org.anlin.aeds.Devices;
import org.anlin.notifications.Notice.Words;
import org.anlin.shared.Translations;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells keepers and coordinators what their devices need. */
@Component
class AedNotices {

    private final Notices notices;
    private final Devices devices;

    AedNotices(Notices notices, Devices devices) {
        this.notices = notices;
        this.devices = devices;
    }

    @ApplicationModuleListener
    void on(DeviceReported event) {
        tell(event.device(), "aed-reported", event.report().toString(), List.of());
    }

    /** Only what was not as it should be; the rest stands in the history. */
    @ApplicationModuleListener
    void on(DeviceInspected event) {
        if (event.failed()) {
            tell(event.device(), "aed-failed", event.device() + "/" + event.at().toEpochMilli(), List.of());
        }
    }

    @ApplicationModuleListener
    void on(DeviceDue event) {
        String kind = "aed-due-" + event.occasion().name().toLowerCase(Locale.ROOT);
        tell(
                event.device(),
                kind,
                event.device() + "/" + event.endsOn() + "/" + event.daysLeft(),
                List.of(event.endsOn().toString(), Integer.toString(event.daysLeft())));
    }

    private void tell(DeviceId id, String kind, String occasion, List<String> more) {
        devices.card(id).ifPresent(card -> {
            Words words = words(card).and(new Words(more, more));
            for (AccountId person : devices.responsible(id)) {
                notices.tell(new Notice(person, kind + "/" + occasion, kind, words, "/aeds/" + card.slug(), null));
            }
        });
    }

    private static Words words(DeviceCard card) {
        return new Words(
                List.of(card.name(Translations.CHINESE), card.where()),
                List.of(card.name(Translations.ENGLISH), card.where()));
    }
}
