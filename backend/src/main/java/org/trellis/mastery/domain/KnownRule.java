package org.trellis.mastery.domain;

import java.util.UUID;
import org.trellis.mastery.domain.rule.MasteryRule;

/** A rule version as it stays for good. */
public record KnownRule(UUID id, String name, int number, MasteryRule rule) {}
