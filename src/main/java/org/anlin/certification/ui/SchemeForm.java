package org.anlin.certification.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anlin.certification.CertificateScheme;
import org.anlin.certification.Renewal;
import org.anlin.learning.CourseCard;
import org.anlin.shared.RuleViolation;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;

/** What a scheme asks for, how long its certificates last and how they go on. */
class SchemeForm extends Div implements Translated {

    private final CertificateScheme before;
    private final TextField title = new TextField(t("certification.scheme.name"));
    private final TextField titleEn = new TextField(t("certification.scheme.name-en"));
    private final TextArea wording = new TextArea(t("certification.scheme.wording"));
    private final TextArea wordingEn = new TextArea(t("certification.scheme.wording-en"));
    private final MultiSelectComboBox<CourseCard> courses =
            new MultiSelectComboBox<>(t("certification.scheme.courses"));
    private final Checkbox practice = new Checkbox(t("certification.scheme.practice"));
    private final Checkbox identity = new Checkbox(t("certification.scheme.identity"));
    private final IntegerField months = new IntegerField(t("certification.scheme.valid-months"));
    private final Checkbox endOfMonth = new Checkbox(t("certification.scheme.end-of-month"));
    private final MultiSelectComboBox<CourseCard> renewedBy =
            new MultiSelectComboBox<>(t("certification.scheme.renewal"));
    private final IntegerField window = new IntegerField(t("certification.scheme.window-days"));
    private final IntegerField grace = new IntegerField(t("certification.scheme.grace-days"));
    private final TextField reminders = new TextField(t("certification.scheme.reminder-days"));
    private final Div ending = Parts.block("form", endOfMonth, renewedBy, window, grace, reminders);

    SchemeForm(CertificateScheme scheme, List<CourseCard> offered) {
        before = scheme;
        addClassName("scheme-form");
        for (var box : List.of(courses, renewedBy)) {
            box.setItems(offered);
            box.setItemLabelGenerator(card -> card.title(Parts.locale()));
        }
        months.setHelperText(t("certification.scheme.valid-months.help"));
        months.setMin(0);
        renewedBy.setHelperText(t("certification.scheme.renewal.help"));
        reminders.setHelperText(t("certification.scheme.reminder-days.help"));
        months.addValueChangeListener(change -> showEnding());
        show(scheme, offered);
        add(
                new H2(t("certification.scheme.printed")),
                Parts.block("form", title, titleEn, wording, wordingEn),
                new H2(t("certification.scheme.asked")),
                Parts.block("form", courses, practice, identity),
                new H2(t("certification.scheme.life")),
                Parts.block("form", months),
                ending);
    }

    private void show(CertificateScheme scheme, List<CourseCard> offered) {
        title.setValue(scheme.title());
        titleEn.setValue(scheme.titleEn());
        wording.setValue(scheme.wording());
        wordingEn.setValue(scheme.wordingEn());
        courses.setValue(chosen(offered, scheme.courses()));
        practice.setValue(scheme.practice());
        identity.setValue(scheme.identity());
        months.setValue(scheme.validMonths());
        endOfMonth.setValue(scheme.endOfMonth());
        renewedBy.setValue(chosen(offered, scheme.renewal().practice()));
        window.setValue(scheme.renewal().window());
        grace.setValue(scheme.renewal().grace());
        reminders.setValue(
                scheme.renewal().reminders().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        showEnding();
    }

    private void showEnding() {
        ending.setVisible(months.getOptionalValue().orElse(0) > 0);
    }

    private static Set<CourseCard> chosen(List<CourseCard> offered, List<String> slugs) {
        return offered.stream().filter(card -> slugs.contains(card.slug())).collect(Collectors.toSet());
    }

    /** The scheme as it is written here, with the version that was shown. */
    CertificateScheme written() {
        int valid = months.getOptionalValue().orElse(-1);
        Renewal renewal = valid == 0
                ? Renewal.NONE
                : new Renewal(
                        inOrder(before.renewal().practice(), renewedBy.getValue()),
                        window.getOptionalValue().orElse(-1),
                        grace.getOptionalValue().orElse(-1),
                        days());
        return new CertificateScheme(
                before.slug(),
                before.version(),
                title.getValue().strip(),
                titleEn.getValue().strip(),
                wording.getValue().strip(),
                wordingEn.getValue().strip(),
                inOrder(before.courses(), courses.getValue()),
                practice.getValue(),
                identity.getValue(),
                valid,
                valid > 0 && endOfMonth.getValue(),
                renewal,
                before.accent());
    }

    /** Those that were there before keep their order: the first that renews is the one that reminders lead to. */
    private static List<String> inOrder(List<String> before, Set<CourseCard> chosen) {
        Set<String> slugs = chosen.stream().map(CourseCard::slug).collect(Collectors.toSet());
        return Stream.concat(
                        before.stream().filter(slugs::contains),
                        slugs.stream().filter(slug -> !before.contains(slug)).sorted())
                .toList();
    }

    private List<Integer> days() {
        String text = reminders.getValue().strip();
        if (!text.matches("\\d{1,4}([\\s,，、]+\\d{1,4})*")) {
            throw new RuleViolation("certification.scheme.reminders-unreadable");
        }
        return Arrays.stream(text.split("[\\s,，、]+")).map(Integer::valueOf).toList();
    }
}
