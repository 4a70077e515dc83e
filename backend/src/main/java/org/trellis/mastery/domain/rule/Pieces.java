package org.trellis.mastery.domain.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The pieces of one student and one competency by the day they were shown, each once.
 *
 * @param list oldest first
 */
record Pieces(List<Piece> list) {

    private static final Comparator<Piece> BY_PERFORMANCE =
            Comparator.comparing(Piece::performedOn).thenComparing(Piece::evidenceId);

    /** Two readings of one piece should not happen; which one counts must still not depend on their order. */
    private static final Comparator<Piece> BY_LEVEL =
            Comparator.comparingInt(Piece::level).thenComparing(BY_PERFORMANCE).thenComparing(Piece::toString);

    static Pieces inOrder(Collection<Piece> given) {
        Map<UUID, Piece> once = new TreeMap<>();
        given.forEach(piece ->
                once.merge(piece.evidenceId(), piece, (one, other) -> BY_LEVEL.compare(one, other) <= 0 ? one : other));
        return new Pieces(once.values().stream().sorted(BY_PERFORMANCE).toList());
    }

    int count() {
        return list.size();
    }

    Pieces latest(int count) {
        return new Pieces(list.subList(Math.max(0, list.size() - count), list.size()));
    }

    int[] levels() {
        return list.stream().mapToInt(Piece::level).toArray();
    }

    /** The highest level of the scale, as of the latest piece. */
    int top() {
        return list.getLast().top();
    }

    int atLevel(int level) {
        return Math.toIntExact(list.stream().filter(p -> p.level() >= level).count());
    }

    /** Whether so many pieces in a row, the latest ones, stay under the level. */
    boolean stuckUnder(int level, int after) {
        return list.size() >= after && latest(after).atLevel(level) == 0;
    }
}
