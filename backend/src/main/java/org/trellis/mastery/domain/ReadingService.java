package org.trellis.mastery.domain;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** Pieces of which both readings are in: who asked for the second one settles them. */
@Singleton
public class ReadingService {

    private final AskRepository asks;
    private final EvidenceRepository evidence;
    private final Relationships relationships;
    private final Moments moments;

    ReadingService(AskRepository asks, EvidenceRepository evidence, Relationships relationships, Moments moments) {
        this.asks = asks;
        this.evidence = evidence;
        this.relationships = relationships;
        this.moments = moments;
    }

    /** A piece, and the ask for its second reading. */
    public record OpenReading(AskEntity ask, EvidenceEntity evidence) {}

    /** Of students the caller still sees, longest waiting first. */
    @Transactional
    public List<OpenReading> mine() {
        List<AskEntity> open = asks.unsettledOf(moments.person());
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, EvidenceEntity> pieces =
                evidence
                        .list(
                                "id in ?1",
                                open.stream().map(ask -> ask.evidenceId).toList())
                        .stream()
                        .collect(Collectors.toMap(piece -> piece.id, Function.identity()));
        Set<UUID> visible = relationships.visible(
                pieces.values().stream().map(piece -> piece.studentId).collect(Collectors.toSet()));
        List<OpenReading> shown = open.stream()
                .map(ask -> new OpenReading(ask, requireNonNull(pieces.get(ask.evidenceId))))
                .filter(reading -> visible.contains(reading.evidence().studentId))
                .filter(reading -> reading.evidence().status != EvidenceStatus.RETRACTED)
                .toList();
        relationships.recordShown(
                shown.stream().map(reading -> reading.evidence().studentId).collect(Collectors.toSet()),
                Purpose.JUDGEMENT);
        return shown;
    }
}
