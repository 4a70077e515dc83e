package org.trellis.mastery.web;

import java.util.List;
import org.trellis.mastery.domain.PresenceService.Present;
import org.trellis.people.PersonRef;
import org.trellis.platform.web.Versioned;

/** Who else looks at a piece right now; the version is that of the piece. */
record PresenceResponse(List<PersonRef> others, long version) implements Versioned {

    static PresenceResponse of(Present present) {
        return new PresenceResponse(present.others(), present.version());
    }
}
