package org.trellis.mastery.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.CompetencyRef;
import org.trellis.mastery.domain.AskEntity;
import org.trellis.mastery.domain.AskView;
import org.trellis.mastery.domain.AskedPiece;
import org.trellis.mastery.domain.Names;
import org.trellis.people.PersonRef;

/** Asks as the contract shows them, to who asked and to who was asked. */
@Singleton
class AskMapper {

    private final Names names;

    AskMapper(Names names) {
        this.names = names;
    }

    AskResponse response(AskView view) {
        return responses(List.of(view)).getFirst();
    }

    List<AskResponse> responses(List<AskView> views) {
        List<AskEntity> asks = views.stream().map(AskView::ask).toList();
        Map<UUID, CompetencyRef> competencies = competencies(asks);
        Map<UUID, PersonRef> people = people(asks);
        return views.stream().map(view -> response(view, competencies, people)).toList();
    }

    private static AskResponse response(
            AskView view, Map<UUID, CompetencyRef> competencies, Map<UUID, PersonRef> people) {
        AskEntity ask = view.ask();
        return new AskResponse(
                ask.id,
                ask.capacity,
                ask.status,
                competency(competencies, ask),
                name(people, ask.askedId),
                name(people, ask.askedBy),
                ask.askedAt,
                ask.note,
                ask.answeredAt,
                ask.declineReason,
                view.first(),
                view.second(),
                view.settled(),
                ask.finalNote);
    }

    List<AskedResponse> asked(List<AskEntity> asks) {
        Map<UUID, CompetencyRef> competencies = competencies(asks);
        Map<UUID, PersonRef> people = people(asks);
        return asks.stream().map(ask -> asked(ask, competencies, people, null)).toList();
    }

    AskedResponse asked(AskedPiece piece) {
        List<AskEntity> one = List.of(piece.ask());
        return asked(piece.ask(), competencies(one), people(one), AskedResponse.Piece.of(piece));
    }

    private static AskedResponse asked(
            AskEntity ask,
            Map<UUID, CompetencyRef> competencies,
            Map<UUID, PersonRef> people,
            AskedResponse.@Nullable Piece piece) {
        return new AskedResponse(
                ask.id,
                ask.capacity,
                competency(competencies, ask),
                name(people, ask.askedBy),
                ask.askedAt,
                ask.note,
                piece);
    }

    private Map<UUID, CompetencyRef> competencies(List<AskEntity> asks) {
        return names.competencies(asks.stream().map(ask -> ask.competencyId).toList());
    }

    private Map<UUID, PersonRef> people(List<AskEntity> asks) {
        return names.people(asks.stream()
                .flatMap(ask -> Stream.of(ask.askedId, ask.askedBy))
                .distinct()
                .toList());
    }

    private static CompetencyRef competency(Map<UUID, CompetencyRef> known, AskEntity ask) {
        return known.getOrDefault(ask.competencyId, CompetencyRef.unnamed(ask.competencyId));
    }

    private static PersonRef name(Map<UUID, PersonRef> people, UUID id) {
        return people.getOrDefault(id, new PersonRef(id, "", ""));
    }
}
