package org.anlin.operations;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.anlin.search.RebuildProgress;
import org.anlin.search.SearchIndex;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The rebuild inside a portal that was started for it. Who can start it on the home holds all its keys anyway. */
@Component
@Profile("reindex")
class OwnRebuild {

    private final SearchIndex index;

    OwnRebuild(SearchIndex index) {
        this.index = index;
    }

    boolean rebuild(Duration patience, PrintStream out) throws InterruptedException {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        "shell", null, List.of(new SimpleGrantedAuthority("ROLE_ADMINISTRATOR"))));
        if (!await(patience, index::isAvailable)) {
            out.println("Elasticsearch 没有响应 / Elasticsearch does not answer");
            return false;
        }
        index.rebuild();
        await(Duration.ofSeconds(5), () -> index.progress().running());
        follow(new Progress(out));
        out.println("索引已重建 / the index is rebuilt: " + index.documents());
        return index.isAvailable();
    }

    private void follow(Progress progress) throws InterruptedException {
        RebuildProgress now = index.progress();
        while (now.running()) {
            progress.say(now.done(), now.total());
            Thread.sleep(100);
            now = index.progress();
        }
    }

    private static boolean await(Duration patience, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            Thread.sleep(50);
        }
        return true;
    }
}
