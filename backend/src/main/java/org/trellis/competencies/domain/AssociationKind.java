package org.trellis.competencies.domain;

import java.util.Map;
import java.util.Optional;

/** The association types of CASE that Trellis keeps, besides isChildOf, which is the tree. */
enum AssociationKind {
    PRECEDES,
    IS_RELATED_TO,
    EXACT_MATCH_OF,
    IS_PEER_OF,
    IS_PART_OF,
    REPLACED_BY,
    IS_TRANSLATION_OF;

    private static final Map<String, AssociationKind> BY_CASE_NAME = Map.of(
            "precedes", PRECEDES,
            "isRelatedTo", IS_RELATED_TO,
            "exactMatchOf", EXACT_MATCH_OF,
            "isPeerOf", IS_PEER_OF,
            "isPartOf", IS_PART_OF,
            "replacedBy", REPLACED_BY,
            "isTranslationOf", IS_TRANSLATION_OF);

    /** Empty for exemplar, hasSkillLevel and {@code ext:} types. */
    static Optional<AssociationKind> named(String caseName) {
        return Optional.ofNullable(BY_CASE_NAME.get(caseName));
    }
}
