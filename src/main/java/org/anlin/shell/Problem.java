package org.anlin.shell;

import com.vaadin.flow.router.NotFoundException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.anlin.shared.RuleViolation;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;

/** What went wrong in words for the person: a translation key and its arguments. */
record Problem(String key, List<Object> arguments) {

    private static final Logger log = LoggerFactory.getLogger(Problem.class);
    private static final String DISK_FULL = "53100";
    private static final SecureRandom random = new SecureRandom();

    /** Finds the cause that we have words for; what is unexpected is logged under the number that the person sees. */
    static Problem of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case RuleViolation refusal -> {
                    return new Problem(refusal.key(), List.of(refusal.arguments()));
                }
                case OptimisticLockingFailureException stale -> {
                    return new Problem("shell.error.stale", List.of());
                }
                case AccessDeniedException denied -> {
                    return new Problem("shell.error.denied", List.of());
                }
                case com.vaadin.flow.router.AccessDeniedException denied -> {
                    return new Problem("shell.error.denied", List.of());
                }
                case NotFoundException missing -> {
                    return new Problem("shell.error.not-found", List.of());
                }
                case ClientAbortException gone -> {
                    log.debug("nobody waits for the answer any more", gone);
                    return new Problem("shell.connection.lost", List.of());
                }
                case SQLException failure
                when DISK_FULL.equals(failure.getSQLState()) -> {
                    return unexpected(thrown, "shell.error.disk-full");
                }
                default -> {}
            }
        }
        return unexpected(thrown, "shell.error.unexpected");
    }

    private static Problem unexpected(Throwable thrown, String key) {
        byte[] number = new byte[4];
        random.nextBytes(number);
        String id = HexFormat.of().withUpperCase().formatHex(number);
        log.error("Unexpected error {}", id, thrown);
        return new Problem(key, List.of(id));
    }
}
