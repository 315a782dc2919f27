package org.anlin.bench;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Asks until it is so; the libraries of tests are not beside the benches. */
public final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private Waiting() {}

    /** @return how many seconds it took */
    public static double until(BooleanSupplier isSo) {
        return until(LONGEST, isSo);
    }

    static double until(Duration longest, BooleanSupplier isSo) {
        long start = System.nanoTime();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() - start > longest.toNanos()) {
                throw new IllegalStateException("still not so after " + longest);
            }
            LockSupport.parkNanos(PAUSE);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
