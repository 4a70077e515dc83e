package org.trellis.mastery.domain;

import java.util.List;
import java.util.UUID;

/** Work a classmate brought and says was made together, for the partner to look at. */
public record PartRequest(
        PartnerEntity partner, EvidenceEntity evidence, List<UUID> competencyIds, List<EvidenceMediaEntity> media) {}
