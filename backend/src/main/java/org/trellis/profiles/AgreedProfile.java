package org.trellis.profiles;

import java.time.Instant;
import java.util.UUID;

/** The version in force: agreed by the student and an educator, known by its hash. */
public record AgreedProfile(UUID versionId, int number, String hash, Instant agreedAt) {}
