package org.anlin.servers;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Turns the failures that an operator can mend into one clear sentence instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureAnalyzer extends AbstractFailureAnalyzer<Throwable> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        // The innermost explanation is the shortest: outer messages repeat the inner ones.
        FailureAnalysis innermost = null;
        for (Throwable link = rootFailure; link != null; link = link.getCause()) {
            FailureAnalysis analysis = explain(link);
            innermost = analysis == null ? innermost : analysis;
        }
        return innermost;
    }

    private static @Nullable FailureAnalysis explain(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return switch (failure) {
            case HomeInUseException _ ->
                new FailureAnalysis(message, "关闭它，或用 --home 换一个目录 / stop it, or choose another --home", failure);
            case PortTakenException _ -> portTaken(failure);
            case PortInUseException inUse -> portTaken(new PortTakenException(inUse.getPort()));
            case NotReadyForProductionException _ ->
                new FailureAnalysis(message, "See README.md, “Own servers”.", failure);
            default -> isDiskFull(failure) ? diskFull(failure) : notStarted(failure);
        };
    }

    private static FailureAnalysis portTaken(Throwable failure) {
        return new FailureAnalysis(
                String.valueOf(failure.getMessage()),
                "用 --port 换一个端口，或停掉占用它的程序 / choose another --port, or stop what uses it",
                failure);
    }

    private static FailureAnalysis diskFull(Throwable failure) {
        return new FailureAnalysis(
                "磁盘已满 / the disk is full: " + failure.getMessage(),
                "腾出空间后重启，已写入的数据不受影响 / free some space and start again; what was written is safe",
                failure);
    }

    private static @Nullable FailureAnalysis notStarted(Throwable failure) {
        return failure instanceof PostgresNotStartedException
                ? new FailureAnalysis(
                        String.valueOf(failure.getMessage()),
                        "详见目录中的 postgres.log / postgres.log in the home tells more",
                        failure)
                : null;
    }

    private static boolean isDiskFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left")
                || message.contains("could not extend file")
                || message.contains("53100");
    }
}
