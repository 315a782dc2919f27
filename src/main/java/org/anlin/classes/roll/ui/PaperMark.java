package org.anlin.classes.roll.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import org.anlin.classes.assessment.ChecklistItem;
import org.anlin.classes.assessment.Entry;
import org.anlin.classes.assessment.Mark;
import org.anlin.classes.assessment.Measure;
import org.anlin.shared.ui.Parts;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;

/** One field of the sheet as it stands on paper: 1 shown, 0 not shown, or the number that was measured. */
class PaperMark extends TextField implements Translated {

    private static final String SHOWN = "1";
    private static final String NOT_SHOWN = "0";

    private final ChecklistItem item;

    PaperMark(ChecklistItem item, @Nullable Entry entry) {
        this.item = item;
        Measure measure = item.measure();
        setLabel((item.critical() ? "★ " : "") + item.item(Parts.locale()));
        setHelperText(
                measure == null
                        ? t("classes.roll.paper.one-or-zero")
                        : t("classes.roll.paper.measured", t("classes.assess.unit." + measure.unit())));
        setMaxLength(8);
        setAutoselect(true);
        getElement().setAttribute("inputmode", "decimal");
        if (entry != null) {
            BigDecimal measured = entry.measured();
            setValue(measured != null ? measured.toPlainString() : entry.passed() ? SHOWN : NOT_SHOWN);
        }
    }

    /** False when what is written is neither empty nor a mark. */
    boolean check() {
        boolean good = getValue().isBlank() || mark().isPresent();
        setInvalid(!good);
        setErrorMessage(good ? null : getHelperText());
        return good;
    }

    Optional<Mark> mark() {
        String text = getValue().strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (item.measure() != null) {
            return text.matches("\\d{1,5}(\\.\\d{1,2})?")
                    ? Optional.of(Mark.measured(item.id(), new BigDecimal(text)))
                    : Optional.empty();
        }
        return switch (text) {
            case SHOWN -> Optional.of(Mark.shown(item.id()));
            case NOT_SHOWN -> Optional.of(Mark.notShown(item.id()));
            default -> Optional.empty();
        };
    }
}
