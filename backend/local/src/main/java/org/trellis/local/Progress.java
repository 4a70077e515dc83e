package org.trellis.local;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Says what is going on: a line when a step begins, a line when it is done, and a sign of life in between. */
final class Progress {
    private static final int SIGN_OF_LIFE_SECONDS = 10;
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    void say(String line) {
        out.println(line);
    }

    <T> T step(String what, Callable<T> work) {
        long start = System.nanoTime();
        say("  " + what + " …");
        try (ScheduledExecutorService clock =
                Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory())) {
            clock.scheduleAtFixedRate(
                    () -> say("  … " + what + ", " + seconds(start)),
                    SIGN_OF_LIFE_SECONDS,
                    SIGN_OF_LIFE_SECONDS,
                    TimeUnit.SECONDS);
            try {
                return done(what, start, work.call());
            } finally {
                clock.shutdownNow();
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new LocalFailure(what + " failed: " + e.getMessage(), e);
        }
    }

    private <T> T done(String what, long start, T result) {
        say("  ✓ " + what + " (" + seconds(start) + ")");
        return result;
    }

    private static String seconds(long start) {
        return "%.1f s".formatted((System.nanoTime() - start) / 1e9);
    }
}
