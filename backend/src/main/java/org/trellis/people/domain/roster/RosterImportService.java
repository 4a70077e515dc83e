package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.error.Problems;

/** Receives rosters and tells how their import goes. */
@Singleton
public class RosterImportService {
    private final RosterImportRepository imports;
    private final RosterStart start;
    private final People people;
    private final Clock clock;

    RosterImportService(RosterImportRepository imports, RosterStart start, People people, Clock clock) {
        this.imports = imports;
        this.start = start;
        this.people = people;
        this.clock = clock;
    }

    /** Keeps the zip and starts the import once this transaction is committed. */
    @Transactional
    public RosterImport receive(Path zip, ImportOptions options, @Nullable UUID by) {
        RosterImportEntity entity = new RosterImportEntity(options, by, Instant.now(clock));
        imports.persistAndFlush(entity);
        start.receive(entity.id, zip);
        return view(entity);
    }

    /** Lets an import go on that waits because too much would vanish; 409 where it does not wait. */
    @Transactional
    public RosterImport confirm(UUID id, @Nullable UUID by) {
        RosterImportEntity entity = find(id);
        if (entity.status != ImportStatus.WAITING_FOR_CONFIRMATION) {
            throw Problems.conflict("nothing-to-confirm", "This import does not wait for a confirmation.");
        }
        entity.confirm(by, Instant.now(clock));
        start.afterCommit(id);
        return view(entity);
    }

    @Transactional
    public RosterImport get(UUID id) {
        return view(find(id));
    }

    /** Newest first, those before the given one. */
    @Transactional
    public List<RosterImport> list(@Nullable UUID before, int most) {
        List<RosterImportEntity> found = before == null ? imports.newest(most) : imports.before(before, most);
        Map<UUID, PersonRef> starters = people.persons(ids(found));
        return found.stream()
                .map(entity -> entity.view(entity.startedBy == null ? null : starters.get(entity.startedBy)))
                .toList();
    }

    @Transactional
    public List<ImportRow> rows(UUID id, String kind, int after, int most) {
        find(id);
        return imports.rows(id, kind, after, most);
    }

    private RosterImportEntity find(UUID id) {
        return imports.findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    private RosterImport view(RosterImportEntity entity) {
        UUID starter = entity.startedBy;
        return entity.view(starter == null ? null : people.person(starter));
    }

    private static Collection<UUID> ids(List<RosterImportEntity> found) {
        return found.stream()
                .map(entity -> entity.startedBy)
                .filter(Objects::nonNull)
                .toList();
    }
}
