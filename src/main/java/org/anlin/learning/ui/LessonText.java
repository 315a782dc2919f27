package org.anlin.learning.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.DoubleConsumer;

/** The text of a lesson. The browser tells how far down one has read, and starts there next time. */
@Tag("anlin-lesson-text")
@JsModule("./learning.js")
class LessonText extends Component {

    private final transient DoubleConsumer onPosition;

    LessonText(String html, double resumeAt, boolean remember, DoubleConsumer onPosition) {
        this.onPosition = onPosition;
        getElement().setAttribute("class", "lesson-text").setAttribute("lang", "zh-CN");
        getElement().setProperty("innerHTML", html).setProperty("resumeAt", resumeAt);
        getElement().setProperty("remember", remember);
    }

    @ClientCallable
    private void readTo(double position) {
        onPosition.accept(position);
    }
}
