package org.trellis.competencies.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.CriterionPart;
import org.trellis.competencies.domain.CasePackage.Document;
import org.trellis.competencies.domain.CasePackage.Item;
import org.trellis.competencies.domain.CasePackage.RubricPart;
import org.trellis.competencies.domain.FrameworkPlan.PlannedItem;
import org.trellis.competencies.domain.FrameworkRows.CriterionRow;
import org.trellis.competencies.domain.FrameworkRows.FrameworkRow;
import org.trellis.competencies.domain.FrameworkRows.ItemRow;
import org.trellis.competencies.domain.FrameworkRows.LevelRow;
import org.trellis.competencies.domain.FrameworkRows.LinkRow;
import org.trellis.competencies.domain.FrameworkRows.RubricRow;
import org.trellis.competencies.domain.PlannedLinks.PlannedLink;
import org.trellis.platform.id.Ids;

/** Gives every part of a reviewed package its row: known parts keep their ids, new ones get one. */
final class FrameworkRowsBuilder {

    private final PackageReview review;
    private final KnownFramework framework;
    private final Map<UUID, UUID> itemIds = new HashMap<>();
    private final Map<UUID, UUID> rubricIds;
    private final Map<UUID, UUID> criterionIds;

    /** @param rubricIds ids of the rubrics and criteria the framework has, by CASE identifier */
    FrameworkRowsBuilder(
            PackageReview review,
            KnownFramework framework,
            Map<UUID, KnownItem> known,
            Map<UUID, UUID> rubricIds,
            Map<UUID, UUID> criterionIds) {
        this.review = review;
        this.framework = framework;
        this.rubricIds = rubricIds;
        this.criterionIds = criterionIds;
        known.values().forEach(item -> itemIds.put(item.identifier(), item.id()));
        review.plan()
                .items()
                .forEach(item -> itemIds.computeIfAbsent(item.item().identifier(), k -> Ids.next()));
    }

    FrameworkRows build(Instant at) {
        List<RubricRow> rubrics = new ArrayList<>();
        List<CriterionRow> criteria = new ArrayList<>();
        List<LevelRow> levels = new ArrayList<>();
        for (RubricPart rubric : review.plan().content().rubrics()) {
            UUID id = rubricIds.computeIfAbsent(rubric.identifier(), k -> Ids.next());
            rubrics.add(new RubricRow(id, framework.id(), rubric.identifier(), rubric.title()));
            rubric.criteria().forEach(criterion -> criterion(id, criterion, criteria, levels));
        }
        List<ItemRow> items = review.plan().items().stream().map(this::item).toList();
        List<LinkRow> links = review.links().stream().map(this::link).toList();
        return new FrameworkRows(document(at), items, links, rubrics, criteria, levels);
    }

    private FrameworkRow document(Instant at) {
        Document document = review.plan().content().document();
        return new FrameworkRow(
                framework.id(),
                document.identifier(),
                document.uri(),
                document.title(),
                document.publisher(),
                document.description(),
                document.language(),
                document.version(),
                document.caseVersion(),
                status(document.adoptionStatus()),
                framework.scaleId(),
                document.translations(),
                at);
    }

    /** CASE leaves the wording free: "Adopted", "adopted", "Private Draft". */
    private static String status(@Nullable String adoption) {
        String said = adoption == null ? "" : adoption.toLowerCase(Locale.ROOT);
        return said.contains("draft") ? "DRAFT" : said.contains("deprecated") ? "DEPRECATED" : "ADOPTED";
    }

    private ItemRow item(PlannedItem planned) {
        Item item = planned.item();
        return new ItemRow(
                idOf(item.identifier()),
                framework.id(),
                item.identifier(),
                item.uri(),
                idOrNone(planned.says().parent()),
                idOrNone(planned.area()),
                planned.says().kind(),
                item.itemType(),
                item.code(),
                item.statement(),
                item.notes(),
                item.language(),
                item.translations(),
                item.abbreviations(),
                item.gradeLevels(),
                planned.depth(),
                planned.order(),
                SearchText.of(item),
                item.statusEndsOn());
    }

    private LinkRow link(PlannedLink link) {
        UUID origin = link.association().origin();
        UUID destination = link.association().destination();
        return new LinkRow(
                framework.id(),
                link.association().identifier(),
                link.kind(),
                origin,
                destination,
                itemIds.get(origin),
                itemIds.get(destination),
                link.closesCycle());
    }

    private void criterion(UUID rubric, CriterionPart criterion, List<CriterionRow> criteria, List<LevelRow> levels) {
        UUID competency = itemIds.get(criterion.item());
        if (competency == null) {
            return;
        }
        UUID id = criterionIds.computeIfAbsent(criterion.identifier(), k -> Ids.next());
        criteria.add(new CriterionRow(
                id,
                rubric,
                competency,
                criterion.identifier(),
                criterion.title(),
                criterion.translations(),
                criterion.position()));
        criterion
                .levels()
                .forEach(
                        level -> levels.add(new LevelRow(id, level.level(), level.descriptor(), level.translations())));
    }

    private UUID idOf(UUID identifier) {
        return itemIds.computeIfAbsent(identifier, k -> Ids.next());
    }

    private @Nullable UUID idOrNone(@Nullable UUID identifier) {
        return identifier == null ? null : itemIds.get(identifier);
    }
}
