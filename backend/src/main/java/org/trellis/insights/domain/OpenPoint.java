package org.trellis.insights.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A student and a competency about which something is open. @param evidenceIds accepted pieces, newest first */
record OpenPoint(UUID studentId, UUID competencyId, boolean stuck, Instant since, List<UUID> evidenceIds) {}
