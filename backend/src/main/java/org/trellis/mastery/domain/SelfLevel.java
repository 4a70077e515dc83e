package org.trellis.mastery.domain;

import java.util.UUID;

/** How the student sees it. It is kept beside the evidence and never enters the rule. */
public record SelfLevel(UUID competencyId, int level) {}
