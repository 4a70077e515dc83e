package org.trellis.profiles.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Entries to write to. */
@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<ProfileEntryEntity, UUID> {

    private final SeenEntries seen;

    EntryRepository(SeenEntries seen) {
        this.seen = seen;
    }

    /** The entry, where the viewer may see it; 404 otherwise. */
    ProfileEntryEntity of(Viewer viewer, UUID entryId) {
        return seen.one(viewer, entryId).map(entry -> findById(entry.id())).orElseThrow(Problems::notFound);
    }

    /** What the viewer sees of it now, changes of this transaction included; 404 where that is nothing. */
    Entry seen(Viewer viewer, UUID entryId) {
        flush();
        return seen.one(viewer, entryId).orElseThrow(Problems::notFound);
    }

    /** The entries of the present that the viewer sees, oldest first; retired ones left out. */
    List<Entry> present(Viewer viewer) {
        return seen.now(viewer);
    }

    /** What a proposal is made of: confirmed, and readable on both sides. */
    List<ProfileEntryEntity> proposable(UUID studentId) {
        return proposable(List.of(studentId));
    }

    /** The same for many. */
    List<ProfileEntryEntity> proposable(Collection<UUID> studentIds) {
        return list(
                "from ProfileEntryEntity e left join fetch e.media where e.studentId in ?1 and e.status = ?2"
                        + " and (e.visibility = ?3 or e.visibility = ?4) order by e.createdAt, e.id",
                studentIds,
                EntryStatus.CONFIRMED,
                Visibility.EDUCATORS,
                Visibility.SHARED);
    }
}
