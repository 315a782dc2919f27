package org.anlin.classes.assessment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.anlin.accounts.AccountId;
import org.anlin.classes.assessment.Attempt;
import org.anlin.classes.assessment.Mark;
import org.anlin.shared.ui.Translated;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The browser's own note of marks that were tapped and are not stored yet; it outlives a lost network, session or server. Each
 * examiner has their own, so that nobody's marks are stored under another's name.
 */
@Tag("anlin-skill-taps")
@JsModule("./assessment.js")
class TapsInBrowser extends Component implements Translated {

    /** {@code seen} is the line that stood there when it was tapped. */
    record Tap(String item, boolean shown, @Nullable BigDecimal measured, int seen) {

        Mark mark() {
            return new Mark(item, shown, measured);
        }
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient Consumer<List<Tap>> onWaiting;

    TapsInBrowser(AccountId examiner, Attempt attempt, Consumer<List<Tap>> onWaiting) {
        this.onWaiting = onWaiting;
        getElement().setAttribute("role", "status").setText(t("classes.assess.waiting"));
        getElement()
                .setProperty(
                        "sheet",
                        examiner + "/" + attempt.trainingClass() + "/" + attempt.learner() + "/" + attempt.number());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return this.list()").then(this::read);
    }

    private void read(JsonNode waiting) {
        List<Tap> taps = JSON.convertValue(waiting, new TypeReference<>() {});
        if (!taps.isEmpty()) {
            onWaiting.accept(taps);
        }
    }

    /** The server has stored or refused this mark; a newer tap on the same item still waits. */
    void settled(Mark mark) {
        BigDecimal measured = mark.measured();
        getElement()
                .executeJs(
                        "this.settled($0, $1, $2)",
                        mark.item(),
                        mark.shown(),
                        measured == null ? "" : measured.toPlainString());
    }
}
