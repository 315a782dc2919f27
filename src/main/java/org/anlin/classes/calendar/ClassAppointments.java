package org.anlin.classes.calendar;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anlin.accounts.AccountId;
import org.anlin.accounts.AppointmentSource;
import org.anlin.classes.ClassEntry;
import org.anlin.classes.PersonalSteps;
import org.anlin.classes.TrainingClassId;
import org.anlin.classes.enrolment.MyClass;
import org.anlin.classes.enrolment.MyClass.Part;
import org.anlin.classes.enrolment.MyClasses;
import org.anlin.shared.Translations;
import org.anlin.shared.calendar.Appointment;
import org.anlin.shared.calendar.Appointment.Certainty;
import org.springframework.stereotype.Component;

/** The classes of a person as appointments, under the id of the class: a moved class moves and a cancelled one disappears. */
@Component
class ClassAppointments implements AppointmentSource {

    private final MyClasses classes;
    private final PersonalSteps steps;
    private final Translations texts;

    ClassAppointments(MyClasses classes, PersonalSteps steps, Translations texts) {
        this.classes = classes;
        this.steps = steps;
        this.texts = texts;
    }

    @Override
    public List<Appointment> of(AccountId person, Locale language) {
        Map<TrainingClassId, Integer> later = steps.of(person);
        return classes.of(person).stream()
                .map(mine -> appointment(mine, later.getOrDefault(mine.card().id(), 0), language))
                .toList();
    }

    private Appointment appointment(MyClass mine, int later, Locale language) {
        ClassEntry entry = mine.card().entry();
        return entry.at(entry.calendarSequence() + later).appointment(certainty(mine), summary(mine, language));
    }

    private String summary(MyClass mine, Locale language) {
        String title = mine.card().entry().title(language);
        return mine.part() == Part.SEATED ? title : texts.text("classes.calendar.part." + mine.part(), language, title);
    }

    private static Certainty certainty(MyClass mine) {
        if (mine.card().entry().cancelled()) {
            return Certainty.CANCELLED;
        }
        boolean sure = mine.part() == Part.SEATED || mine.part() == Part.TEACHES;
        return sure ? Certainty.CONFIRMED : Certainty.TENTATIVE;
    }
}
