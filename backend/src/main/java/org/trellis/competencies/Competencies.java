package org.trellis.competencies;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a district's frameworks say. Words come in the reader's language (the request's {@code Accept-Language}) where a
 * translation exists. Retired items keep answering, so that evidence and judgements never lose their subject. Call
 * inside a transaction.
 */
public interface Competencies {

    /** Names for these ids. Ids the district does not know are missing from the answer; empty in, empty out. */
    Map<UUID, CompetencyRef> refs(Collection<UUID> ids);

    /**
     * Refuses ids that are no competencies of the district, are retired, or are only areas and clusters.
     *
     * @throws org.trellis.platform.error.ProblemException 422 with one violation {@code UNKNOWN_COMPETENCY} for each,
     *     naming {@code field}
     */
    void requireUsable(String field, Collection<UUID> ids);

    /** Items of kind COMPETENCY of a framework, in reading order, retired ones left out. Empty when there are none. */
    List<UUID> ofFramework(UUID frameworkId);

    /** Every prerequisite edge on any chain that ends in one of these ids; free of cycles. Empty when there are none. */
    List<Prerequisite> prerequisitesOf(Collection<UUID> ids);

    /** The edges that start in one of these ids: what they open. One step only. */
    List<Prerequisite> leadingFrom(Collection<UUID> ids);

    /** The scale of each of these competencies. Unknown ids are missing from the answer. */
    Map<UUID, Scale> scales(Collection<UUID> ids);

    /** The rubric of a competency; empty when its framework gives none. */
    Optional<Rubric> rubric(UUID competencyId);
}
