package org.trellis.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * The real time, except inside {@link #at}: what a story tells happens on the story's day. Bound to the thread that tells
 * it, so no request ever sees another time.
 */
@Singleton
@Alternative
@Priority(1)
class StoryClock extends Clock {

    private static final ScopedValue<Instant> STORY = ScopedValue.newInstance();

    private final Clock real;

    StoryClock() {
        this(Clock.systemUTC());
    }

    private StoryClock(Clock real) {
        this.real = real;
    }

    static <T> T at(Instant when, Supplier<T> what) {
        return ScopedValue.where(STORY, when).call(what::get);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(getZone()) ? this : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return STORY.orElse(real.instant());
    }
}
