package org.anlin.bases.visits.booking;

import org.anlin.shared.RuleViolation;

/** Who comes as a group, and who answers for it. */
public record Group(Kind kind, String organisation, String contact, ContactPhone phone) {

    private static final int LONGEST = 60;

    public enum Kind {
        SCHOOL,
        COMPANY,
        COMMUNITY,
        VILLAGE,
        OTHER
    }

    public Group {
        organisation = needed(organisation, "visits.group.organisation-missing");
        contact = needed(contact, "visits.group.contact-missing");
    }

    private static String needed(String text, String refusal) {
        String kept = text.strip();
        if (kept.isEmpty() || kept.length() > LONGEST) {
            throw new RuleViolation(refusal, LONGEST);
        }
        return kept;
    }
}
