package org.trellis.competencies;

import java.util.List;
import java.util.UUID;

/** What each level of a competency looks like, criterion by criterion (CASE CFRubric). Never without criteria. */
public record Rubric(UUID id, List<Criterion> criteria) {

    /** One thing looked at; its levels are those of the competency's scale, lowest first, gaps allowed. */
    public record Criterion(UUID id, String title, List<Descriptor> levels) {}

    /** How work at this level looks, in the reader's language where a translation exists. */
    public record Descriptor(int level, String descriptor) {}
}
