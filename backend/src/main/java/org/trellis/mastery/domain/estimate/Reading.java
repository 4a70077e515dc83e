package org.trellis.mastery.domain.estimate;

import java.util.stream.DoubleStream;

/**
 * A level somebody gave, as a reading of how far the learner is above a reference task.
 *
 * @param target on the logit scale; 1.386 is four of five on the reference task
 * @param noise variance: how far such readings lie apart when the same work is read again
 */
public record Reading(double target, double noise) implements Showing {

    /** Levels 0 to 4 of a scale that ends at 4; 3 is about 80 % on the reference task. */
    private static final double[] TARGETS = {-2.8, -1.6, 0.0, 1.4, 2.6};

    /** @param top the highest level of the scale; other scales are stretched to the one that ends at 4 */
    public static Reading ofLevel(int level, int top, Reader reader) {
        return new Reading(target(level, top), reader.noise());
    }

    /** What a level of a scale points at, whoever gives it. */
    public static double target(int level, int top) {
        double place = top == 0 ? 0 : 4.0 * Math.clamp(level, 0, top) / top;
        int below = Math.min((int) place, TARGETS.length - 2);
        return TARGETS[below] + (place - below) * (TARGETS[below + 1] - TARGETS[below]);
    }

    /**
     * Classmates' levels of one piece as one reading: the mean of what they point at. More of them say more, up to four,
     * who are about one teacher.
     *
     * @param targets what each one's level points at, less how far that classmate's levels lie above educators'
     */
    public static Reading ofPeers(double[] targets) {
        double mean = DoubleStream.of(targets).average().orElseThrow();
        return new Reading(mean, Math.max(Reader.TEACHER.noise(), Reader.PEER.noise() / targets.length));
    }

    /** Who reads, and under which conditions. The noise follows from published reliabilities of such ratings. */
    public enum Reader {
        TEACHER_MODERATED(0.6),
        TEACHER(0.8),
        /** A note of something seen or talked about, with a level. */
        TEACHER_IN_PASSING(1.2),
        PEER(2.0),
        SELF(5.0),
        TOOL_UNCONFIRMED(3.0);

        private final double noise;

        Reader(double noise) {
            this.noise = noise;
        }

        double noise() {
            return noise;
        }
    }
}
