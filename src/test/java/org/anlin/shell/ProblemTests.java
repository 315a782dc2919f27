package org.anlin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.NotFoundException;
import java.sql.SQLException;
import org.anlin.shared.RuleViolation;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

class ProblemTests {

    @Test
    void refusalKeepsItsSentenceAndArguments() {
        var problem = Problem.of(new IllegalStateException(new RuleViolation("learning.quiz.pause", 30)));

        assertThat(problem.key()).isEqualTo("learning.quiz.pause");
        assertThat(problem.arguments()).containsExactly(30);
    }

    @Test
    void everyKnownCauseHasItsOwnSentence() {
        assertThat(Problem.of(new OptimisticLockingFailureException("")).key()).isEqualTo("shell.error.stale");
        assertThat(Problem.of(new AccessDeniedException("")).key()).isEqualTo("shell.error.denied");
        assertThat(Problem.of(new NotFoundException()).key()).isEqualTo("shell.error.not-found");
    }

    @Test
    void unexpectedGetsANumberButNoDetails() {
        var problem = Problem.of(new IllegalStateException("SELECT secret"));

        assertThat(problem.key()).isEqualTo("shell.error.unexpected");
        assertThat(problem.arguments()).singleElement().asString().matches("[0-9A-F]{8}");
    }

    @Test
    void aBrowserThatWentAwayIsNoError() {
        var problem = Problem.of(new IllegalStateException(new ClientAbortException("Broken pipe")));

        assertThat(problem.arguments()).isEmpty();
    }

    @Test
    void fullDiskIsCalledByItsName() {
        var problem = Problem.of(
                new IllegalStateException(new SQLException("could not extend file: No space left on device", "53100")));

        assertThat(problem.key()).isEqualTo("shell.error.disk-full");
        assertThat(problem.arguments()).singleElement().asString().matches("[0-9A-F]{8}");
    }
}
