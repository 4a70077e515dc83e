package org.trellis.profiles;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that stands in the profile today and that the caller may read.
 *
 * @param plannable true when planning may use it: confirmed, and readable by the student and all her educators
 * @param since when it got its present words and status, or when somebody last found it still right
 * @param stillRight who found so last, and when; absent where nobody looked since it got its present words
 */
public record ReadableEntry(
        UUID id, boolean plannable, Instant since, @Nullable StillRight stillRight) {}
