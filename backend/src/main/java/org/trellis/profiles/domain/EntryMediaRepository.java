package org.trellis.profiles.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Pictures and voices of entries, former ones included. */
@ApplicationScoped
class EntryMediaRepository implements PanacheRepositoryBase<EntryMediaEntity, UUID> {

    /** 404 for another entry's too. */
    EntryMediaEntity of(UUID entryId, UUID id) {
        return find("entryId = ?1 and id = ?2", entryId, id)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }
}
