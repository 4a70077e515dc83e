package org.trellis.competencies.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A package as rows: the records carry the names of the columns. */
record FrameworkRows(
        FrameworkRow framework,
        List<ItemRow> items,
        List<LinkRow> links,
        List<RubricRow> rubrics,
        List<CriterionRow> criteria,
        List<LevelRow> levels) {

    record FrameworkRow(
            UUID id,
            UUID identifier,
            @Nullable String uri,
            String title,
            @Nullable String publisher,
            @Nullable String description,
            String language,
            @Nullable String frameworkVersion,
            @Nullable String caseVersion,
            String status,
            @Nullable UUID scaleId,
            Map<String, String> translations,
            Instant publishedAt) {}

    record ItemRow(
            UUID id,
            UUID frameworkId,
            UUID identifier,
            @Nullable String uri,
            @Nullable UUID parentId,
            @Nullable UUID areaId,
            CompetencyKind kind,
            @Nullable String itemType,
            String code,
            String statement,
            @Nullable String notes,
            String language,
            Map<String, String> translations,
            Map<String, String> abbreviations,
            List<String> gradeLevels,
            int depth,
            int treeOrder,
            String searchText,
            @Nullable LocalDate statusEndsOn) {}

    record LinkRow(
            UUID frameworkId,
            UUID identifier,
            AssociationKind kind,
            UUID originIdentifier,
            UUID destinationIdentifier,
            @Nullable UUID originId,
            @Nullable UUID destinationId,
            boolean closesCycle) {}

    record RubricRow(
            UUID id,
            UUID frameworkId,
            UUID identifier,
            @Nullable String title) {}

    record CriterionRow(
            UUID id,
            UUID rubricId,
            UUID competencyId,
            UUID identifier,
            String title,
            Map<String, String> translations,
            int position) {}

    record LevelRow(UUID criterionId, int level, String descriptor, Map<String, String> translations) {}
}
