package org.trellis.competencies.web;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.BrowseService.FrameworkTreeView;
import org.trellis.competencies.domain.CompetencyDetail;
import org.trellis.competencies.domain.CompetencyHit;
import org.trellis.competencies.domain.CompetencyPage;
import org.trellis.competencies.domain.FrameworkImportView;
import org.trellis.competencies.domain.FrameworkView;
import org.trellis.competencies.domain.ItemChange;
import org.trellis.competencies.domain.NewScale;

/** Between the records of the domain and those of the contract. */
final class CompetencyMapper {

    private CompetencyMapper() {}

    static FrameworkResponse framework(FrameworkView view) {
        return new FrameworkResponse(
                view.id(),
                view.title(),
                view.publisher(),
                view.itemCount(),
                view.status(),
                view.language(),
                view.scaleId(),
                view.version());
    }

    static FrameworkItemsResponse items(FrameworkTreeView tree) {
        return new FrameworkItemsResponse(tree.items(), tree.framework().version());
    }

    static CompetencyHitResponse hit(CompetencyHit hit) {
        return new CompetencyHitResponse(
                hit.competency().id(),
                hit.competency().code(),
                hit.competency().statement(),
                hit.competency().abbreviatedStatement(),
                hit.competency().area(),
                hit.frameworkId());
    }

    static CompetencyResponse competency(CompetencyPage page) {
        CompetencyDetail detail = page.detail();
        return new CompetencyResponse(
                detail.id(),
                detail.kind(),
                detail.code(),
                detail.statement(),
                detail.abbreviatedStatement(),
                detail.officialStatement(),
                detail.notes(),
                detail.caseUri(),
                new CompetencyResponse.FrameworkName(detail.frameworkId(), detail.frameworkTitle()),
                detail.area(),
                detail.gradeLevels(),
                page.prerequisites(),
                page.leadsTo(),
                page.related(),
                page.scale(),
                page.rubric(),
                detail.retired(),
                detail.frameworkVersion());
    }

    static FrameworkImportResponse frameworkImport(FrameworkImportView view) {
        return new FrameworkImportResponse(
                view.id(),
                view.frameworkId(),
                view.status(),
                view.title(),
                view.counts(),
                view.warnings(),
                view.readAt(),
                view.publishedAt(),
                view.version());
    }

    static ItemChangeResponse change(ItemChange change) {
        return new ItemChangeResponse(
                change.kind(), change.identifier(), change.code(), change.before(), change.after(), change.fields());
    }

    static NewScale scale(NewScaleRequest request) {
        return new NewScale(
                request.name().strip(),
                request.levels().stream().map(CompetencyMapper::level).toList());
    }

    private static NewScale.Level level(NewScaleRequest.Level level) {
        return new NewScale.Level(level.name().strip(), level.description(), words(level.translations()));
    }

    private static Map<String, NewScale.Words> words(@Nullable Map<String, NewScaleRequest.Words> translations) {
        return translations == null
                ? Map.of()
                : translations.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                e -> new NewScale.Words(
                                        e.getValue().name(), e.getValue().description())));
    }
}
