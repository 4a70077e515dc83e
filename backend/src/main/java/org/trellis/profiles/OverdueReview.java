package org.trellis.profiles;

import java.time.LocalDate;
import java.util.UUID;

/** A version in force that the student and an educator meant to look at again by now. */
public record OverdueReview(UUID studentId, UUID versionId, LocalDate reviewOn) {}
