package org.anlin.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anlin.AnlinTest;
import org.anlin.shared.Translations;
import org.anlin.shared.intake.Intake;
import org.anlin.shared.intake.IntakeDesk;
import org.anlin.shared.intake.IntakeId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@AnlinTest
class IntakePageTests extends SpringBrowserlessTest {

    private static final IntakeId READY = new IntakeId(UUID.randomUUID());
    private static final IntakeId GOING = new IntakeId(UUID.randomUUID());

    private final Files files = new Files();

    @BeforeEach
    void open() {
        UI.getCurrent().setLocale(Translations.CHINESE);
        files.now = List.of(file(GOING, Intake.State.CHECKING, 10), file(READY, Intake.State.CHECKED, 100));
        UI.getCurrent().add(new Page(files));
    }

    @Test
    void buttonOfAFinishedFileStaysWhileAnotherGoesOn() {
        Button take = $(Button.class).withText("导入 7 行").single();

        files.now = List.of(file(GOING, Intake.State.CHECKING, 60), file(READY, Intake.State.CHECKED, 100));
        poll();

        assertThat($(ProgressBar.class).single().getValue()).isEqualTo(0.6);
        assertThat(take.isAttached()).isTrue();
        test(take).click();
        assertThat(files.taken).containsExactly(READY);
    }

    @Test
    void fileOfAColleagueAppearsAndPollingEndsWithTheWork() {
        files.now = List.of(
                file(new IntakeId(UUID.randomUUID()), Intake.State.CHECKED, 100),
                file(GOING, Intake.State.CHECKED, 100),
                file(READY, Intake.State.CHECKED, 100));
        poll();

        assertThat($(Button.class).withText("导入 7 行").all()).hasSize(3);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static Intake file(IntakeId id, Intake.State state, int checked) {
        return new Intake(id, "list.csv", state, 100, checked, 0, 7, 0, 0, null, Instant.EPOCH, false);
    }

    private static class Files implements IntakeDesk {

        private List<Intake> now = List.of();
        private final List<IntakeId> taken = new ArrayList<>();

        @Override
        public IntakeId check(String fileName, Path file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Intake> newest() {
            return now;
        }

        @Override
        public void take(IntakeId id) {
            taken.add(id);
        }

        @Override
        public int undo(IntakeId id) {
            throw new UnsupportedOperationException();
        }
    }

    private static class Page extends IntakePage {

        Page(IntakeDesk desk) {
            super("aeds.intake", desk);
        }

        @Override
        protected Component report(Intake intake) {
            return new Div();
        }

        @Override
        protected boolean hasReport(Intake intake) {
            return false;
        }
    }
}
