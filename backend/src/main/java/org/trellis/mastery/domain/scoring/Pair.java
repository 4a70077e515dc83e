package org.trellis.mastery.domain.scoring;

/** The levels two educators gave one piece, neither knowing the other's. */
public record Pair(int first, int second) {

    boolean same() {
        return first == second;
    }
}
