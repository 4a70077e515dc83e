package org.trellis.paths.domain.template;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;

/** Whose paths templates were laid over. */
@ApplicationScoped
public class TemplateUseRepository implements PanacheRepositoryBase<TemplateUseEntity, UUID> {

    private static final int MOST = 200;

    /** Newest first. */
    public List<TemplateUseEntity> of(UUID template) {
        return find("templateId = ?1 order by usedAt desc, id desc", template)
                .page(0, MOST)
                .list();
    }

    /** 404 for another template's use too. */
    public TemplateUseEntity locked(UUID template, UUID id) {
        return find("id = ?1 and templateId = ?2", id, template)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Problems::notFound);
    }
}
