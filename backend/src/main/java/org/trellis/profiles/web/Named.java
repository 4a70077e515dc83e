package org.trellis.profiles.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.RecordedVoice;
import org.trellis.people.PersonRef;
import org.trellis.profiles.domain.Entry;
import org.trellis.profiles.domain.EntryChange;
import org.trellis.profiles.domain.EntryText;
import org.trellis.profiles.domain.SnapshotEntry;
import org.trellis.profiles.domain.VersionDifference;
import org.trellis.profiles.domain.VersionFacts;
import org.trellis.profiles.domain.VersionView;

/** Writes entries and versions with the names of their people. */
record Named(Map<UUID, PersonRef> names) {

    ProfileEntryResponse entry(Entry entry) {
        EntryText said = entry.said();
        return new ProfileEntryResponse(
                entry.id(),
                said.kind(),
                said.text(),
                name(entry.authorId()),
                entry.authorCapacity(),
                BasisResponse.of(said.basis()),
                EntryMediaResponse.of(entry.media()),
                EntryMediaResponse.of(entry.confirmation()),
                said.visibility(),
                said.named().stream()
                        .flatMap(id -> Stream.ofNullable(names.get(id)))
                        .toList(),
                entry.status(),
                entry.reason(),
                entry.createdAt(),
                entry.changedAt(),
                name(entry.changedBy()),
                entry.version());
    }

    ProfileVersionResponse version(VersionView view) {
        VersionFacts facts = view.facts();
        return new ProfileVersionResponse(
                facts.id(),
                facts.number(),
                facts.status(),
                facts.hash(),
                view.content(),
                view.entries().stream().map(this::quoted).toList(),
                view.agreements().stream()
                        .map(given -> agreement(given, view.content() != null))
                        .toList(),
                name(facts.proposedBy()),
                facts.proposedAt(),
                facts.changeNote(),
                nameOrNone(facts.changeRequestedBy()),
                facts.agreedAt(),
                facts.reviewOn(),
                facts.version());
    }

    ProfileDifferenceResponse difference(VersionDifference difference) {
        VersionFacts from = difference.from() == null ? null : difference.from().facts();
        VersionFacts to = difference.to().facts();
        return new ProfileDifferenceResponse(
                from == null ? null : from.id(),
                from == null ? null : from.number(),
                to.id(),
                to.number(),
                difference.changes().stream().map(this::change).toList());
    }

    private ProfileDifferenceResponse.Item change(EntryChange change) {
        return new ProfileDifferenceResponse.Item(
                change.entryId(), change.kind(), quotedOrNone(change.before()), quotedOrNone(change.after()));
    }

    private @Nullable QuotedEntryResponse quotedOrNone(@Nullable SnapshotEntry entry) {
        return entry == null ? null : quoted(entry);
    }

    private QuotedEntryResponse quoted(SnapshotEntry entry) {
        return new QuotedEntryResponse(
                entry.id(),
                entry.kind(),
                entry.text(),
                name(entry.authorId()),
                entry.authorCapacity(),
                BasisResponse.of(entry.basis()),
                EntryMediaResponse.of(entry.media()),
                entry.visibility());
    }

    ProfileAgreementResponse agreement(Agreement given) {
        return agreement(given, true);
    }

    private ProfileAgreementResponse agreement(Agreement given, boolean mayListen) {
        RecordedVoice voice = given.voice();
        return new ProfileAgreementResponse(
                name(given.actorId()),
                given.capacity(),
                given.subjectHash(),
                given.givenAt(),
                given.status(),
                voice == null ? null : name(voice.recordedBy()),
                voice == null || !mayListen ? null : RecordingResponse.of(voice));
    }

    PersonRef name(UUID id) {
        return names.getOrDefault(id, new PersonRef(id, "?", "?"));
    }

    private @Nullable PersonRef nameOrNone(@Nullable UUID id) {
        return id == null ? null : name(id);
    }
}
