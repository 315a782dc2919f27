package org.anlin.classes.ui;

import java.util.List;
import org.anlin.bases.HappeningAtBase;
import org.anlin.classes.ClassCard;
import org.anlin.classes.TrainingClasses;
import org.anlin.shared.ui.Parts;
import org.springframework.stereotype.Component;

/** The coming classes on the page of the base where they are held. */
@Component
class ClassesAtBases implements HappeningAtBase {

    private static final int SHOWN = 10;

    private final TrainingClasses classes;

    ClassesAtBases(TrainingClasses classes) {
        this.classes = classes;
    }

    @Override
    public List<Happening> coming(String base) {
        return classes.atBase(base, SHOWN).stream()
                .map(ClassesAtBases::happening)
                .toList();
    }

    private static Happening happening(ClassCard card) {
        return new Happening(
                card.entry().title(Parts.locale()),
                Words.when(card.entry()),
                Words.seats(card),
                ClassesNavigation.path(card.id()));
    }
}
