package org.trellis.competencies.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A framework the district already has. @param scaleId absent where it uses the standard scale */
record KnownFramework(UUID id, long version, @Nullable UUID scaleId) {}
