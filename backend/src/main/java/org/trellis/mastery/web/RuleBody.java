package org.trellis.mastery.web;

import java.util.UUID;
import org.trellis.mastery.domain.KnownRule;

/** The rule version a state was reached under. */
record RuleBody(UUID id, int version, String name) {

    static RuleBody of(KnownRule rule) {
        return new RuleBody(rule.id(), rule.number(), rule.name());
    }
}
