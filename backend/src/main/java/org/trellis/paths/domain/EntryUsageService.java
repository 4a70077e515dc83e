package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trellis.profiles.Profiles;

/** What a profile is good for: the decisions about the path that each of its entries led to (F2). */
@ApplicationScoped
@Transactional
public class EntryUsageService {

    private final PathAccess access;
    private final Profiles profiles;
    private final EntryUsageRepository cited;
    private final Clock clock;

    EntryUsageService(PathAccess access, Profiles profiles, EntryUsageRepository cited, Clock clock) {
        this.access = access;
        this.profiles = profiles;
        this.cited = cited;
        this.clock = clock;
    }

    /** Every entry of the present that the caller may read, oldest first; no word about the others. */
    public List<EntryUsage> of(UUID student) {
        access.toRead(student);
        Instant now = clock.instant();
        Map<UUID, List<EntryDecision>> decisions = cited.decisions(student);
        return profiles.readableEntries(student).stream()
                .map(entry -> EntryUsage.of(entry, decisions.getOrDefault(entry.id(), List.of()), now))
                .toList();
    }
}
