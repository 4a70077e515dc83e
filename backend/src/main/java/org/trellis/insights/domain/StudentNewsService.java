package org.trellis.insights.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;
import org.trellis.profiles.CheckIns;

/** What student and educator look back on when they meet. */
@ApplicationScoped
public class StudentNewsService {

    private static final int MOST = 50;
    private static final Duration BEFORE_THE_FIRST = Duration.ofDays(30);

    private final Relationships relationships;
    private final CheckIns checkIns;
    private final WhatHappened happened;
    private final Clock clock;

    StudentNewsService(Relationships relationships, CheckIns checkIns, WhatHappened happened, Clock clock) {
        this.relationships = relationships;
        this.checkIns = checkIns;
        this.happened = happened;
        this.clock = clock;
    }

    /** @param since absent: the last check-in, or 30 days where there was none */
    @Transactional
    public StudentNews of(UUID studentId, @Nullable Instant since) {
        relationships.require(studentId, Purpose.STATE).requireOneOf(Relation.SELF, Relation.EDUCATOR);
        Optional<Instant> last = since == null ? checkIns.lastHeld(studentId) : Optional.empty();
        Instant from = since == null ? last.orElseGet(() -> clock.instant().minus(BEFORE_THE_FIRST)) : since;
        return happened.since(studentId, from, last.isPresent(), MOST);
    }
}
