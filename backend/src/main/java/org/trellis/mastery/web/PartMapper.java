package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.EvidenceEntity;
import org.trellis.mastery.domain.Names;
import org.trellis.mastery.domain.PartRequest;
import org.trellis.people.PersonRef;

/** Work made together, as its partners are shown it. */
@Singleton
class PartMapper {

    private final Names names;

    PartMapper(Names names) {
        this.names = names;
    }

    PartRequestResponse response(PartRequest request) {
        return responses(List.of(request)).getFirst();
    }

    List<PartRequestResponse> responses(List<PartRequest> requests) {
        Map<UUID, CompetencyRef> competencies = names.competencies(
                requests.stream().flatMap(one -> one.competencyIds().stream()).toList());
        Map<UUID, PersonRef> people = names.people(
                requests.stream().map(one -> one.evidence().authorId).toList());
        return requests.stream().map(one -> response(one, competencies, people)).toList();
    }

    private static PartRequestResponse response(
            PartRequest one, Map<UUID, CompetencyRef> competencies, Map<UUID, PersonRef> people) {
        EvidenceEntity piece = one.evidence();
        UUID partner = one.partner().partnerId;
        return new PartRequestResponse(
                piece.id,
                one.partner().status,
                people.getOrDefault(piece.authorId, new PersonRef(piece.authorId, "", "")),
                one.partner().askedAt,
                piece.title,
                piece.kind,
                piece.body,
                piece.links,
                one.media().stream()
                        .map(file -> MediaResponse.ofPart(partner, piece.id, file))
                        .toList(),
                one.competencyIds().stream()
                        .map(competencies::get)
                        .filter(Objects::nonNull)
                        .toList(),
                piece.performedOn,
                one.partner().ownEvidenceId);
    }
}
