package org.trellis.competencies;

import java.util.List;
import java.util.UUID;

/**
 * A proficiency scale of 3 to 6 levels, lowest first, numbered from 0 without gaps.
 *
 * @param standard true for the scale Trellis brings along, whose level names the app words by itself
 */
public record Scale(UUID id, String name, boolean standard, List<ScaleLevel> levels) {

    /** The highest level, in other words the largest number a judgement on this scale may carry. */
    public int top() {
        return levels.getLast().level();
    }
}
