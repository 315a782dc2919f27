package org.anlin.bases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.anlin.bases.BaseAccess;
import org.anlin.bases.BaseDetails;
import org.anlin.shared.hours.OpeningHours;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** What is known of a base, line by line; what is not known has no line. */
class BaseFacts extends DescriptionList implements Translated {

    BaseFacts(BaseDetails details, OpenWords open) {
        addClassNames("facts", "base-facts");
        line("activities", details.offer().activities());
        line("topics", String.join("、", details.offer().topics()));
        hours(details.access(), open);
        line("fee", fee(details.access()));
        line("booking", booking(details.access()));
        line("address", details.site().address());
        line("transport", details.site().transport());
        phone(details.access().phone());
        line(
                "accessibility",
                Optional.ofNullable(details.site().accessibility()).orElse(t("bases.accessibility.unknown")));
        lines(
                "audience",
                details.offer().audiences().stream()
                        .map(audience -> t("bases.audience." + audience))
                        .toList());
        line("organiser", details.name().organiser());
        line("aliases", String.join("、", details.name().aliases()));
        line("unsure", details.offer().unsure());
    }

    /** A month as people write it: 2023-01 is 2023年1月. */
    static String month(String asOf) {
        return asOf.length() == 4
                ? Parts.t("bases.month.year", asOf)
                : Parts.t("bases.month.month", asOf.substring(0, 4), Integer.valueOf(asOf.substring(5)));
    }

    private void hours(BaseAccess access, OpenWords open) {
        OpeningHours hours = access.hours();
        if (hours == null) {
            line("hours", access.hoursNote() == null ? t("bases.hours.unknown") : access.hoursNote());
        } else {
            lines("hours", open.lines(hours));
            line("hours-note", access.hoursNote());
        }
    }

    /** Free is said only where it is certain; of all others the venue's own announcement counts. */
    private String fee(BaseAccess access) {
        String fee = access.fee();
        if (access.free()) {
            return fee == null || fee.equals("免费") ? t("bases.fee.free") : t("bases.fee.free-as", fee);
        }
        return fee == null ? t("bases.fee.ask") : t("bases.fee.said", fee);
    }

    private String booking(BaseAccess access) {
        String way = t("bases.booking." + access.booking());
        return access.bookingNote() == null ? way : t("bases.booking.with-note", way, access.bookingNote());
    }

    private void phone(@Nullable String phone) {
        if (phone != null) {
            add("phone", new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), phone));
        }
    }

    private void line(String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines(label, text.lines().toList());
        }
    }

    private void lines(String label, List<String> lines) {
        if (!lines.isEmpty()) {
            var all = new Div();
            lines.forEach(line -> {
                var one = new Div();
                one.setText(line);
                all.add(one);
            });
            add(label, all);
        }
    }

    private void add(String label, Component value) {
        add(new Term(t("bases.page." + label)), new Description(value));
    }
}
