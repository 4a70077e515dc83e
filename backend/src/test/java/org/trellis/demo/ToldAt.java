package org.trellis.demo;

import java.time.Instant;
import java.util.function.Supplier;

/** Lets a test do on its own thread what happens at another moment. */
public final class ToldAt {

    private ToldAt() {}

    public static <T> T moment(Instant when, Supplier<T> what) {
        return StoryClock.at(when, what);
    }
}
