package org.anlin.classes.roll.ui;

import org.anlin.classes.roll.Mark;
import org.anlin.classes.roll.Presence;
import org.anlin.classes.roll.RollLine;
import org.anlin.classes.roll.Way;
import org.anlin.classes.ui.Words;
import org.anlin.shared.ui.Parts;

/** What stands on the roll, in words. */
final class Marks {

    private Marks() {}

    static String name(RollLine line) {
        return line.name().isEmpty() ? Parts.t("classes.roster.nameless") : line.name();
    }

    static String of(Presence presence) {
        return Parts.t("classes.roll.presence." + presence);
    }

    /** When, how and by whom. */
    static String written(Mark mark) {
        String time = Words.time(mark.at());
        return mark.way() == Way.QR
                ? Parts.t("classes.roll.written.QR", time)
                : Parts.t("classes.roll.written." + mark.way(), time, writer(mark));
    }

    static String writer(Mark mark) {
        return mark.byName().isEmpty() ? Parts.t("classes.roll.somebody") : mark.byName();
    }
}
