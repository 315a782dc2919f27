package org.anlin.servers;

import java.sql.SQLException;
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
                new FailureAnalysis(
                        message, "见 README.zh-CN.md 的“使用自己的服务器” / see README.md, “Your own servers”", failure);
            case HomeNotUsableException _
            when !isDiskFull(failure) ->
                new FailureAnalysis(
                        message, "检查这个目录的权限，或用 --home 换一个 / check its permissions, or choose another --home", failure);
            case SQLException refused
            when isUnreachable(refused) ->
                new FailureAnalysis(
                        "数据库没有应答 / the database does not answer: " + message,
                        "检查它是否在运行，以及 / check that it runs, and SPRING_DATASOURCE_URL, …_USERNAME, …_PASSWORD",
                        failure);
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

    // Classes 08 and 28 of SQLSTATE: no connection, and nobody of this name and password.
    private static boolean isUnreachable(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith("08") || state.startsWith("28");
    }

    private static boolean isDiskFull(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("No space left")
                || message.contains("could not extend file")
                || message.contains("53100");
    }
}
