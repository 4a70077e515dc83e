package org.trellis.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What there is to learn with. Titles come in the reader's language. Call inside a transaction. */
public interface Catalog {

    /** Published options that lead to each competency, ended ones too; those with none are missing. Empty in, empty out. */
    Map<UUID, List<LearningOption>> publishedFor(Collection<UUID> competencyIds);

    /** Options by id, whatever their state today, so that agreed steps keep their words; unknown ids are missing. */
    Map<UUID, LearningOption> options(Collection<UUID> ids);
}
