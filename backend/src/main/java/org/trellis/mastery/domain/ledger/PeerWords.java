package org.trellis.mastery.domain.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.mastery.domain.estimate.Reading;
import org.trellis.mastery.domain.estimate.Sign;
import org.trellis.mastery.domain.rule.Piece;

/**
 * What classmates said of pieces: the latest word of each. Once an educator's judgement of a piece counts, theirs adds
 * nothing: two readings of one work are not two works.
 */
final class PeerWords {

    private static final Comparator<Piece> LOWEST_FIRST = Comparator.comparingInt(Piece::level)
            .thenComparing(Piece::performedOn)
            .thenComparing(Piece::toString);
    private final Map<UUID, Map<UUID, Word>> byEvidence = new HashMap<>();

    /** @param offset how far this classmate's levels lie above educators' */
    private record Word(Piece piece, double offset) {}

    void add(UUID classmate, Piece piece, double offset) {
        byEvidence.computeIfAbsent(piece.evidenceId(), id -> new HashMap<>()).put(classmate, new Word(piece, offset));
    }

    /** Whether there was anything. */
    boolean forget(UUID evidenceId) {
        return byEvidence.remove(evidenceId) != null;
    }

    /** The counted pieces, and one for each piece only classmates judged: the lower one of the two in the middle. */
    Collection<Piece> besides(Map<UUID, Piece> counted) {
        List<Piece> all = new ArrayList<>(counted.values());
        byEvidence.forEach((evidence, words) -> {
            if (!counted.containsKey(evidence)) {
                List<Piece> sorted = words.values().stream()
                        .map(Word::piece)
                        .sorted(LOWEST_FIRST)
                        .toList();
                all.add(sorted.get((sorted.size() - 1) / 2));
            }
        });
        return all;
    }

    /** One sign for each piece that only classmates judged. */
    Stream<Sign> signs(Set<UUID> counted) {
        return byEvidence.entrySet().stream()
                .filter(words -> !counted.contains(words.getKey()))
                .map(words -> sign(words.getKey(), words.getValue().values()));
    }

    private static Sign sign(UUID evidenceId, Collection<Word> words) {
        Piece any = words.stream().map(Word::piece).min(LOWEST_FIRST).orElseThrow();
        double[] targets = words.stream()
                .mapToDouble(word -> Reading.target(word.piece().level(), any.top()) - word.offset())
                .sorted()
                .toArray();
        return new Sign(evidenceId, any.performedOn(), Reading.ofPeers(targets));
    }
}
