package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AdvancementEntity;
import org.trellis.mastery.domain.Names;
import org.trellis.people.PersonRef;

/** Decisions with the names people know. */
@Singleton
class AdvancementMapper {

    private final Names names;

    AdvancementMapper(Names names) {
        this.names = names;
    }

    static String path(UUID studentId) {
        return "/api/v1/students/" + studentId + "/advancements";
    }

    AdvancementResponse response(AdvancementEntity found) {
        return responses(List.of(found)).getFirst();
    }

    List<AdvancementResponse> responses(List<AdvancementEntity> found) {
        Map<UUID, CompetencyRef> competencies =
                names.competencies(found.stream().map(one -> one.competencyId).toList());
        Map<UUID, PersonRef> people = names.people(found.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.decidedBy, one.reversedBy), one.panelIds.stream()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return found.stream()
                .map(one -> AdvancementResponse.of(
                        one,
                        competencies.getOrDefault(one.competencyId, CompetencyRef.unnamed(one.competencyId)),
                        people))
                .toList();
    }
}
