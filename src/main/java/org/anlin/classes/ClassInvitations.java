package org.anlin.classes;

import java.util.Locale;
import org.anlin.classes.calendar.CalendarWriter;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The calendar entry of a class as it goes out by mail. Its UID is that of the feed and its SEQUENCE that of the class, so that
 * a mailbox moves what has moved and removes what is cancelled.
 */
@Service
public class ClassInvitations {

    private final CalendarWriter writer;

    ClassInvitations(CalendarWriter writer) {
        this.writer = writer;
    }

    /** @param method REQUEST or CANCEL */
    @PreAuthorize("permitAll()")
    public String of(ClassEntry entry, String method, String organizer, String attendee, Locale language) {
        return writer.invitation(entry, method, organizer, attendee, language);
    }
}
