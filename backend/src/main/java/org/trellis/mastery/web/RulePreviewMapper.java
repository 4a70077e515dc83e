package org.trellis.mastery.web;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.RuleDifference;
import org.trellis.mastery.domain.RulePreview;
import org.trellis.mastery.domain.ledger.StateValue;
import org.trellis.people.PersonRef;

/** A preview with the names people know. */
@Singleton
class RulePreviewMapper {

    private final Names names;

    RulePreviewMapper(Names names) {
        this.names = names;
    }

    RulePreviewResponse response(UUID ruleId, RulePreview preview, @Nullable String nextPageToken) {
        return new RulePreviewResponse(
                ruleId,
                preview.students(),
                preview.states(),
                changes(preview.differences()),
                items(preview.differences()),
                nextPageToken);
    }

    private static List<RulePreviewResponse.Change> changes(List<RuleDifference> differences) {
        Map<CompetencyStatus, Map<CompetencyStatus, Long>> counted = differences.stream()
                .collect(Collectors.groupingBy(
                        difference -> difference.before().status(),
                        TreeMap::new,
                        Collectors.groupingBy(
                                difference -> difference.after().status(), TreeMap::new, Collectors.counting())));
        List<RulePreviewResponse.Change> changes = new ArrayList<>();
        counted.forEach((from, ends) -> ends.forEach(
                (to, count) -> changes.add(new RulePreviewResponse.Change(from, to, Math.toIntExact(count)))));
        return changes;
    }

    private List<RulePreviewResponse.Item> items(List<RuleDifference> differences) {
        Map<UUID, PersonRef> people = names.people(
                differences.stream().map(one -> one.key().studentId()).collect(Collectors.toSet()));
        Map<UUID, CompetencyRef> competencies = names.competencies(differences.stream()
                .map(one -> one.key().competencyId())
                .distinct()
                .toList());
        return differences.stream()
                .map(one -> new RulePreviewResponse.Item(
                        requireNonNull(people.get(one.key().studentId())),
                        competencies.getOrDefault(
                                one.key().competencyId(),
                                CompetencyRef.unnamed(one.key().competencyId())),
                        standing(one.before()),
                        standing(one.after())))
                .toList();
    }

    private static RulePreviewResponse.Standing standing(StateValue value) {
        return new RulePreviewResponse.Standing(
                value.status(),
                value.level(),
                new ReasonBody(value.reason().code(), value.reason().params()));
    }
}
