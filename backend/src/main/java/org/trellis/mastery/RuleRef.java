package org.trellis.mastery;

import java.util.UUID;

/**
 * A version of a mastery rule.
 *
 * @param version counts up within one name
 * @param requiredLevel the level its pieces must reach
 * @param adopted true while it is the one in force
 */
public record RuleRef(UUID id, String name, int version, int requiredLevel, boolean adopted) {}
