package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.Relation;
import org.trellis.people.StudentAccess;

/** What of the words about a piece its reader sees. */
@Singleton
class SeenViews {

    private final AskRepository asks;
    private final Moments moments;

    SeenViews(AskRepository asks, Moments moments) {
        this.asks = asks;
        this.moments = moments;
    }

    /**
     * Families do not read what other people's children said, nor their names without consent. An educator who is asked for a second reading sees what others
     * said once the own one is in.
     */
    List<EvidenceView> by(StudentAccess reader, List<EvidenceView> views) {
        if (views.isEmpty()) {
            return views;
        }
        if (reader.relation() == Relation.GUARDIAN) {
            return views.stream().map(EvidenceView::forFamilies).toList();
        }
        if (!reader.isEducator()) {
            return views;
        }
        Set<UUID> unread = asks.unread(
                moments.person(), views.stream().map(view -> view.evidence().id).toList());
        return views.stream()
                .map(view -> unread.contains(view.evidence().id) ? view.withoutTeachersWords() : view)
                .toList();
    }
}
