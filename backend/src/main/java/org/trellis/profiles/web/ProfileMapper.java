package org.trellis.profiles.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.RecordedVoice;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.profiles.domain.Accommodation;
import org.trellis.profiles.domain.Entry;
import org.trellis.profiles.domain.ProfileView;
import org.trellis.profiles.domain.SnapshotEntry;
import org.trellis.profiles.domain.VersionDifference;
import org.trellis.profiles.domain.VersionView;

/** Puts names to ids, looking up all persons of an answer at once. */
@ApplicationScoped
@Transactional
class ProfileMapper {

    private final People people;

    ProfileMapper(People people) {
        this.people = people;
    }

    ProfileResponse profile(ProfileView view) {
        Stream<VersionView> versions = Stream.of(view.proposed(), view.agreed()).flatMap(Stream::ofNullable);
        Named named = named(Stream.concat(
                view.entries().stream().flatMap(ProfileMapper::persons), versions.flatMap(ProfileMapper::persons)));
        return new ProfileResponse(
                view.studentId(),
                view.entries().stream().map(named::entry).toList(),
                versionOrNone(named, view.proposed()),
                versionOrNone(named, view.agreed()),
                view.changesSinceAgreed(),
                view.version());
    }

    ProfileEntryResponse entry(Entry entry) {
        return named(persons(entry)).entry(entry);
    }

    AccommodationResponse accommodation(Accommodation given) {
        return accommodations(List.of(given)).getFirst();
    }

    List<AccommodationResponse> accommodations(List<Accommodation> given) {
        Named named = named(given.stream().map(Accommodation::enteredBy));
        return given.stream().map(one -> AccommodationResponse.of(one, named)).toList();
    }

    ProfileVersionResponse version(VersionView view) {
        return named(persons(view)).version(view);
    }

    ProfileDifferenceResponse difference(VersionDifference difference) {
        Stream<VersionView> versions =
                Stream.of(difference.from(), difference.to()).flatMap(Stream::ofNullable);
        return named(versions.flatMap(ProfileMapper::persons)).difference(difference);
    }

    List<ProfileVersionResponse> versions(List<VersionView> views) {
        Named named = named(views.stream().flatMap(ProfileMapper::persons));
        return views.stream().map(named::version).toList();
    }

    private Named named(Stream<UUID> persons) {
        Map<UUID, PersonRef> names = people.persons(persons.distinct().toList());
        return new Named(names);
    }

    private static @Nullable ProfileVersionResponse versionOrNone(Named named, @Nullable VersionView view) {
        return view == null ? null : named.version(view);
    }

    private static Stream<UUID> persons(Entry entry) {
        return Stream.concat(Stream.of(entry.authorId(), entry.changedBy()), entry.said().named().stream());
    }

    private static Stream<UUID> persons(VersionView view) {
        return Stream.of(
                        Stream.of(view.facts().proposedBy()),
                        Stream.ofNullable(view.facts().changeRequestedBy()),
                        view.entries().stream().map(SnapshotEntry::authorId),
                        view.agreements().stream().map(Agreement::actorId),
                        view.agreements().stream()
                                .map(Agreement::voice)
                                .flatMap(Stream::ofNullable)
                                .map(RecordedVoice::recordedBy))
                .flatMap(ids -> ids);
    }
}
