package org.trellis.paths.domain.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Everybody's templates; a person finds her own and those shared with the district. */
@ApplicationScoped
public class PathTemplateRepository implements PanacheRepositoryBase<PathTemplateEntity, UUID> {

    private static final int MOST = 200;

    /** By title. */
    public List<PathTemplateEntity> visibleTo(UUID person) {
        return find("(ownerId = ?1 or shared = true) and retired = false order by title, id", person)
                .page(0, MOST)
                .list();
    }

    /** 404 for somebody else's too. */
    public PathTemplateEntity get(UUID id, UUID person) {
        return find("id = ?1 and (ownerId = ?2 or shared = true)", id, person)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }

    /** The same, and nobody else changes it until this transaction ends. */
    public PathTemplateEntity locked(UUID id, UUID person) {
        PathTemplateEntity template = get(id, person);
        getEntityManager().refresh(template, LockModeType.PESSIMISTIC_WRITE);
        return template;
    }
}
