package org.anlin.bases.visits.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import org.anlin.bases.visits.plan.GroupRule;
import org.anlin.bases.visits.plan.SlotDraft;
import org.anlin.bases.visits.staff.VisitedBase;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** Which groups wait for the staff. */
class RuleForm extends Div implements Translated {

    RuleForm(GroupRule rule, VisitedBase base) {
        var people = new IntegerField(t("visits.rule.people"));
        people.setMin(0);
        people.setMax(SlotDraft.LARGEST);
        people.setValue(rule.atOnceUpTo(base.id()));
        people.setHelperText(t("visits.rule.hint"));
        people.setWidthFull();
        var said = new Said();
        add(
                people,
                said,
                Parts.block(
                        "actions",
                        Parts.button(
                                "visits.rule.save",
                                () -> said.done(() -> {
                                    rule.confirmAtOnceUpTo(
                                            base.slug(),
                                            people.getOptionalValue().orElse(-1));
                                    Notification.show(t("visits.saved"));
                                }))));
    }
}
