package org.anlin.aeds.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.anlin.aeds.DeviceId;
import org.anlin.aeds.report.ReportCard;
import org.anlin.aeds.report.ReportCard.State;
import org.anlin.aeds.report.Reports;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What was reported of a device, with what its keeper can decide. Nothing at all when nothing was. */
class ReportList extends Div implements Translated {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Reports reports;
    private final Runnable changed;

    ReportList(Reports reports, DeviceId device, Runnable changed) {
        this.reports = reports;
        this.changed = changed;
        List<ReportCard> cards = reports.of(device);
        if (!cards.isEmpty()) {
            add(new H2(t("aeds.report.list")));
        }
        cards.forEach(card -> add(card(card)));
    }

    private Component card(ReportCard card) {
        String at = TIME.format(LocalDateTime.ofInstant(card.at(), TimeConfiguration.BEIJING));
        var block = Parts.block(
                "card",
                new H3(t(card.kind().key())),
                Parts.block("meta", Parts.badge(t(card.state().key()), card.state() == State.OPEN ? "warn" : "quiet")),
                Parts.line("muted", at));
        if (!card.words().isEmpty()) {
            block.add(new Paragraph(card.words()));
        }
        if (card.picture() != null) {
            var picture = new Anchor("/keep/report/" + card.id() + ".jpg", t("aeds.report.picture"));
            picture.setRouterIgnore(true);
            block.add(picture);
        }
        if (card.state() == State.OPEN) {
            block.add(actions(card));
        }
        return block;
    }

    private Component actions(ReportCard card) {
        return Parts.block(
                "actions",
                Parts.primary("aeds.report.confirm-out", () -> decide(() -> reports.confirm(card.id(), true))),
                Parts.button("aeds.report.confirm", () -> decide(() -> reports.confirm(card.id(), false))),
                Parts.button("aeds.report.close", () -> decide(() -> reports.close(card.id()))));
    }

    private void decide(Runnable decision) {
        if (DeviceParts.done(decision)) {
            changed.run();
        }
    }
}
