package org.trellis.interop.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.event.EventRetention;
import org.trellis.platform.security.CurrentCaller;

/** What changed since somebody last asked: every change once, none missed, and only what they could read at the thing itself. */
@ApplicationScoped
public class ChangeFeed {

    private final FeedRepository feed;
    private final Relationships relationships;
    private final CurrentCaller current;
    private final Clock clock;

    ChangeFeed(FeedRepository feed, Relationships relationships, CurrentCaller current, Clock clock) {
        this.feed = feed;
        this.relationships = relationships;
        this.current = current;
        this.clock = clock;
    }

    /** Nothing to read, and the place from which whatever happens next follows. */
    @Transactional
    public FeedPage latest() {
        return new FeedPage(List.of(), new FeedPosition(feed.horizon(), 0, clock.instant()), false);
    }

    /**
     * @param since null: from the oldest event that is kept
     * @param most events that are looked at
     */
    @Transactional
    public FeedPage after(@Nullable FeedPosition since, int most) {
        Instant now = clock.instant();
        long horizon = feed.horizon();
        FeedPosition from = since == null ? FeedPosition.first(now) : since;
        FeedQuestion question = FeedQuestion.of(current.get(), from, most);
        List<FeedRow> rows = feed.after(question, horizon, now.minus(EventRetention.KEPT));
        boolean more = rows.size() == most;
        FeedPosition next = more ? from.goOn(rows.getLast().position()) : new FeedPosition(horizon, 0, now);
        return new FeedPage(seen(rows, question.caller()), next, more);
    }

    private List<FeedChange> seen(List<FeedRow> rows, UUID caller) {
        List<FeedChange> changes = rows.stream()
                .filter(row -> row.isSeenBy(caller))
                .map(FeedChange::of)
                .toList();
        relationships.recordShown(
                changes.stream()
                        .map(FeedChange::studentId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Purpose.CHANGES);
        return changes;
    }
}
