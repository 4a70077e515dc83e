package org.trellis.interop.domain;

import java.time.Instant;
import org.trellis.platform.event.EventRetention;

/**
 * How far somebody has read. Events are in the order of their transactions, and only those are told whose transaction no other
 * unfinished one came before: nothing can still turn up at an earlier place.
 *
 * @param transaction number of the last transaction that was read, or of the first that was not
 * @param sequence of the last event of that transaction that was read; 0 where none was
 * @param until everything that was written before then has been read, or is out of reach
 */
public record FeedPosition(long transaction, long sequence, Instant until) {

    /** Before everything that is kept; leaves a day for reading on until what is kept by then has been read. */
    static FeedPosition first(Instant now) {
        return new FeedPosition(0, 0, now.minus(EventRetention.KEPT.minusDays(2)));
    }

    /** A page further on, where more follows. */
    FeedPosition goOn(FeedPosition last) {
        return new FeedPosition(last.transaction, last.sequence, last.until.isAfter(until) ? last.until : until);
    }
}
