package org.trellis.mastery.web;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.EvidenceStatus;

/** Which evidence is asked for; absent means all. */
class EvidenceFilter {

    @QueryParam("status")
    @Nullable
    EvidenceStatus status;

    @QueryParam("competencyId")
    @Nullable
    UUID competencyId;

    /** Names the list, so that a page token of another list is refused. */
    String scope(UUID studentId) {
        return "evidence|" + studentId + "|" + status + "|" + competencyId;
    }
}
