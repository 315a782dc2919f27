package org.anlin.learning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Map;
import org.anlin.learning.quiz.AttemptId;
import org.anlin.shared.ui.Translated;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The browser's own note of answers that were clicked and are not stored yet, by question and place of the option. */
@Tag("anlin-answers")
@JsModule("./learning.js")
class AnswersInBrowser extends Component implements Translated {

    @FunctionalInterface
    interface OnWaiting {
        void store(Map<Integer, List<Integer>> answers);
    }

    private static final JsonMapper JSON = JsonMapper.shared();

    private final transient OnWaiting onWaiting;

    AnswersInBrowser(AttemptId attempt, OnWaiting onWaiting) {
        this.onWaiting = onWaiting;
        getElement().setAttribute("role", "status").setText(t("learning.quiz.waiting"));
        getElement().setProperty("attempt", attempt.toString());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("return this.waiting()").then(this::read);
    }

    private void read(JsonNode waiting) {
        Map<Integer, List<Integer>> answers = JSON.convertValue(waiting, new TypeReference<>() {});
        if (!answers.isEmpty()) {
            onWaiting.store(answers);
        }
    }

    void stored(int question, List<Integer> options) {
        getElement().executeJs("this.stored($0, JSON.parse($1))", question, options.toString());
    }

    void refused(int question) {
        getElement().executeJs("this.refused($0)", question);
    }
}
