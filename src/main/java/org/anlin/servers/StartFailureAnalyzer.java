package org.anlin.servers;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns the failures that an operator can mend into one clear sentence instead of a stack trace. */
class StartFailureAnalyzer extends AbstractFailureAnalyzer<Throwable> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, Throwable cause) {
        for (Throwable link = rootFailure; link != null; link = link.getCause()) {
            if (link instanceof HomeInUseException) {
                return new FailureAnalysis(
                        String.valueOf(link.getMessage()),
                        "关闭它，或用 --home 换一个目录 / stop it, or choose another --home",
                        link);
            }
            if (link instanceof NotReadyForProductionException) {
                return new FailureAnalysis(String.valueOf(link.getMessage()), "See README.md, “Own servers”.", link);
            }
            if (isDiskFull(link)) {
                return new FailureAnalysis(
                        "磁盘已满 / the disk is full: " + link.getMessage(),
                        "腾出空间后重启，已写入的数据不受影响 / free some space and start again; what was written is safe",
                        link);
            }
        }
        return null;
    }

    private static boolean isDiskFull(Throwable link) {
        String message = String.valueOf(link.getMessage());
        return link instanceof IOException && message.contains("No space left")
                || message.contains("could not extend file")
                || message.contains("53100");
    }
}
