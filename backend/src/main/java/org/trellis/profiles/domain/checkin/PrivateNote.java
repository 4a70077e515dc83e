package org.trellis.profiles.domain.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an educator keeps for herself about a talk.
 *
 * @param text empty while there is none
 * @param changedAt absent while there is none
 * @param version 0 while there is none
 */
public record PrivateNote(String text, @Nullable Instant changedAt, long version) {

    static final PrivateNote NONE = new PrivateNote("", null, 0);
}
