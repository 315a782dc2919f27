package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anlin.bases.BasePage;
import org.anlin.bases.Bases;
import org.anlin.bases.visits.booking.MyVisit;
import org.anlin.shared.TimeConfiguration;
import org.anlin.shared.hours.HoursText;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.ui.Parts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a booked visit is, how one gets there, and the address that its code stands for. */
@Component
class VisitPlace {

    private final Bases bases;
    private final HoursText hours;
    private final Clock clock;
    private final String root;

    VisitPlace(Bases bases, HoursText hours, Clock clock, @Value("${anlin.public-url}") String publicUrl) {
        this.bases = bases;
        this.hours = hours;
        this.clock = clock;
        this.root = publicUrl.replaceFirst("/+$", "");
    }

    /** For the staff, whose phone opens it with its own camera; nobody else gets past it. */
    String address(MyVisit visit) {
        return root + "/" + VisitsNavigation.door(visit.code());
    }

    DescriptionList facts(MyVisit visit) {
        var facts = new DescriptionList();
        facts.addClassNames("facts", "base-facts");
        if (visit.organisation() != null) {
            line(facts, "visits.group.organisation", visit.organisation());
        }
        line(facts, "visits.form.note", visit.note());
        line(facts, "bases.page.address", visit.address());
        bases.find(visit.base()).ifPresent(base -> more(facts, base));
        return facts;
    }

    private void more(DescriptionList facts, BasePage base) {
        OpeningHours open = base.details().access().hours();
        if (open != null) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), TimeConfiguration.BEIJING);
            lines(facts, "bases.page.hours", hours.lines(open, today, Parts.locale()));
        }
        line(facts, "bases.page.transport", base.details().site().transport());
        line(facts, "bases.page.accessibility", base.details().site().accessibility());
        String phone = base.details().access().phone();
        if (phone != null) {
            facts.add(
                    new DescriptionList.Term(Parts.t("bases.page.phone")),
                    new DescriptionList.Description(new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone)));
        }
    }

    private static void line(DescriptionList facts, String label, @Nullable String text) {
        if (text != null) {
            lines(facts, label, List.of(text));
        }
    }

    private static void lines(DescriptionList facts, String label, List<String> lines) {
        var all = new Div();
        lines.forEach(line -> {
            var one = new Div();
            one.setText(line);
            all.add(one);
        });
        facts.add(new DescriptionList.Term(Parts.t(label)), new DescriptionList.Description(all));
    }
}
