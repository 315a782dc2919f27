package org.anlin.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.anlin.certification.MyCertificates.Outlook;
import org.anlin.certification.Requirement;
import org.anlin.shared.ui.Translated;

/** A certificate in sight: each requirement with its tick, or with the way to it. */
class OutlookCard extends Div implements Translated {

    OutlookCard(Outlook outlook, Runnable claim, Consumer<String> identify) {
        addClassNames("card", "certificate-outlook");
        var requirements = new UnorderedList();
        requirements.addClassName("requirements");
        outlook.requirements().forEach(requirement -> requirements.add(item(requirement)));
        add(new H3(outlook.scheme().title(getLocale())), requirements);
        if (outlook.onlyPracticeMissing()) {
            var notice = new Div(t("certification.theory-done"));
            notice.addClassName("notice");
            addComponentAtIndex(1, notice);
        }
        if (outlook.asksForIdentity()) {
            add(new IdentityField(identify));
        }
        if (outlook.requirements().stream().allMatch(Requirement::met)) {
            var button = new Button(t("certification.claim"), click -> claim.run());
            button.addThemeName("primary");
            add(button);
        }
    }

    private ListItem item(Requirement requirement) {
        var state = new Span(t(requirement.met() ? "certification.met" : "certification.missing"));
        state.addClassNames("badge", requirement.met() ? "success" : "quiet");
        return new ListItem(state, what(requirement));
    }

    private Component what(Requirement requirement) {
        return switch (requirement.kind()) {
            case COURSE -> new Anchor("courses/" + requirement.subject(), t("certification.requires.course"));
            case PRACTICE ->
                new Anchor("classes?course=" + requirement.subject(), t("certification.requires.practice"));
            case IDENTITY -> new Span(t("certification.requires.identity"));
            case NAME -> new Anchor("account", t("certification.requires.name"));
        };
    }
}
