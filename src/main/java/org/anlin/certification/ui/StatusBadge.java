package org.anlin.certification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.anlin.certification.CertificateStatus;
import org.anlin.shared.ui.Translated;

/** The status in words and colour, beside the mark of a demo. */
class StatusBadge extends Div implements Translated {

    StatusBadge(CertificateStatus status, boolean demo) {
        addClassName("meta");
        var badge = new Span(t("certification.status." + status));
        badge.addClassNames("badge", status.badge());
        add(badge);
        if (demo) {
            var mark = new Span(t("certification.demo"));
            mark.addClassNames("badge", "warn");
            add(mark);
        }
    }

    /** For staff: what it rests on was taken back, and somebody should look. */
    StatusBadge practiceWithdrawn(boolean withdrawn) {
        if (withdrawn) {
            var mark = new Span(t("certification.practice-withdrawn"));
            mark.addClassNames("badge", "error");
            add(mark);
        }
        return this;
    }
}
