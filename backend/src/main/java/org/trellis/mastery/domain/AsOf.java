package org.trellis.mastery.domain;

import java.time.Instant;

/**
 * A moment of the past, seen from that moment or from today.
 *
 * @param hindsight false: what was known then; true: what is known now of the time until then, so that work of those days
 *     which was entered or judged later counts too
 */
public record AsOf(Instant at, boolean hindsight) {

    static AsOf knownThen(Instant at) {
        return new AsOf(at, false);
    }
}
