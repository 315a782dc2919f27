package org.anlin.operations;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
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
        // A build that a killed server left half done holds its lock for a minute.
        boolean begun = await(patience, () -> {
            index.rebuild();
            return hasMoved();
        });
        if (!begun) {
            out.println("索引没有开始重建 / the rebuild does not begin");
            return false;
        }
        follow(new Progress(out));
        out.println("索引已重建 / the index is rebuilt: " + index.documents());
        return index.isAvailable();
    }

    /** A build of this moment begins at nothing or moves; an abandoned one stands still. */
    private boolean hasMoved() {
        RebuildProgress seen = index.progress();
        for (int look = 0; look < 20; look++) {
            RebuildProgress now = index.progress();
            if (!now.equals(seen)) {
                return true;
            }
            LockSupport.parkNanos(50_000_000);
        }
        return false;
    }

    private void follow(Progress progress) throws InterruptedException {
        RebuildProgress now = index.progress();
        while (now.running()) {
            progress.say(now.done(), now.total());
            Thread.sleep(50);
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
