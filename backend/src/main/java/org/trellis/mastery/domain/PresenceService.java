package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.trellis.people.PersonRef;

/** Two graders at once: who else looks at a piece, and whether somebody has saved since the caller read it. */
@Singleton
public class PresenceService {

    /** Without a sign of life for so long, somebody has gone; the web app gives one every 30 seconds. */
    static final Duration STAYS = Duration.ofSeconds(75);

    private final EvidenceFinder finder;
    private final PresenceRepository presence;
    private final Names names;
    private final Moments moments;

    PresenceService(EvidenceFinder finder, PresenceRepository presence, Names names, Moments moments) {
        this.finder = finder;
        this.presence = presence;
        this.names = names;
        this.moments = moments;
    }

    /** @param version of the piece: its ETag */
    public record Present(List<PersonRef> others, long version) {}

    /** By an educator of the student. 412 when somebody said something about the piece since the caller read it. */
    @Transactional
    public Present look(UUID studentId, UUID evidenceId) {
        EvidenceEntity evidence = finder.findToJudge(studentId, evidenceId).evidence();
        Instant now = moments.now();
        presence.forgetBefore(now.minus(STAYS));
        presence.seen(evidenceId, moments.person(), now);
        List<PersonRef> others = names.people(presence.othersAt(evidenceId, moments.person())).values().stream()
                .sorted(Comparator.comparing(PersonRef::name))
                .toList();
        return new Present(others, evidence.version);
    }
}
