package org.trellis.paths.domain.planner;

/** Load caps: minutes a week, and how many competencies may be open in one week. */
public record Limits(int minutesPerWeek, int openPerWeek) {
    public static final Limits DEFAULT = new Limits(240, 3);
}
