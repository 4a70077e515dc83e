package org.trellis.profiles.web.checkin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.web.Versioned;
import org.trellis.profiles.domain.checkin.PrivateNote;

/**
 * The caller's own note about a talk; nobody else gets it.
 *
 * @param text empty while there is none
 * @param version 0 while there is none
 */
public record PrivateNoteResponse(String text, @Nullable Instant changedAt, long version) implements Versioned {

    static PrivateNoteResponse of(PrivateNote note) {
        return new PrivateNoteResponse(note.text(), note.changedAt(), note.version());
    }
}
