package org.trellis.competencies.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item at its place in the tree. @param sequence place in the whole tree, read from top to bottom */
public record TreeItem(
        UUID id,
        @Nullable UUID parentId,
        String code,
        String statement,
        @Nullable String abbreviatedStatement,
        CompetencyKind kind,
        List<String> gradeLevels,
        int sequence) {}
