package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.mastery.Chances;
import org.trellis.mastery.CompetencyStatus;
import org.trellis.mastery.ItemState;
import org.trellis.mastery.LatestEvidence;
import org.trellis.mastery.MasteryLookup;
import org.trellis.paths.domain.planner.Estimates;
import org.trellis.paths.domain.planner.Option;
import org.trellis.paths.domain.planner.ProfileNote;
import org.trellis.paths.domain.planner.Standing;
import org.trellis.paths.domain.planner.Wishes;
import org.trellis.people.People;
import org.trellis.profiles.ConfirmedEntry;
import org.trellis.profiles.EntryKind;
import org.trellis.profiles.Profiles;

/** What other modules know of a student, in the planner's words. */
@ApplicationScoped
class StudentFacts {

    /** Until a district says otherwise. */
    private static final String OF_INSTRUCTION = "en";

    private final MasteryLookup mastery;
    private final LatestEvidence evidence;
    private final Profiles profiles;
    private final People people;

    StudentFacts(MasteryLookup mastery, LatestEvidence evidence, Profiles profiles, People people) {
        this.mastery = mastery;
        this.evidence = evidence;
        this.profiles = profiles;
        this.people = people;
    }

    Map<UUID, Standing> standings(UUID student) {
        return standings(List.of(student)).getOrDefault(student, Map.of());
    }

    /** By student; those who have begun nothing are missing. */
    Map<UUID, Map<UUID, Standing>> standings(Collection<UUID> students) {
        Map<UUID, Map<UUID, UUID>> latest = evidence.of(students);
        Map<UUID, Map<UUID, Standing>> found = new HashMap<>();
        mastery.statesOf(students).forEach((student, states) -> {
            Map<UUID, UUID> hers = latest.getOrDefault(student, Map.of());
            Map<UUID, Standing> standings = new HashMap<>();
            states.forEach((competency, state) -> standings.put(competency, standing(state, hers)));
            found.put(student, standings);
        });
        return found;
    }

    Map<UUID, Map<UUID, Chances>> chances(Collection<UUID> students) {
        return mastery.chancesOf(students);
    }

    /** Of success with each option, as far as evidence tells. */
    static Estimates estimates(Map<UUID, Chances> known, Map<UUID, List<Option>> options) {
        Map<UUID, Map<UUID, Integer>> success = new HashMap<>();
        known.forEach((competency, chances) -> success.put(
                competency,
                options.getOrDefault(competency, List.of()).stream()
                        .collect(Collectors.toMap(Option::id, o -> success(chances, o)))));
        return new Estimates(success);
    }

    /** By student; those of whom nothing is known are missing. */
    Map<UUID, List<ProfileNote>> profiles(Collection<UUID> students) {
        Map<UUID, List<ProfileNote>> found = new HashMap<>();
        profiles.confirmedEntries(students)
                .forEach((student, entries) -> found.put(
                        student,
                        entries.stream()
                                .map(e -> new ProfileNote(e.id(), kind(e), e.text()))
                                .toList()));
        return found;
    }

    /** The agreed profile version a plan rests on, by student; those without are missing. */
    Map<UUID, BasisItem> profileBasis(Collection<UUID> students) {
        Map<UUID, BasisItem> basis = new HashMap<>();
        profiles.agreed(students)
                .forEach((student, version) ->
                        basis.put(student, new BasisItem(BasisItem.Kind.PROFILE_VERSION, version.versionId())));
        return basis;
    }

    /** What she can learn in: the language of instruction, and her own. */
    Map<UUID, Wishes> wishes(Collection<UUID> students) {
        Map<UUID, Wishes> found = new HashMap<>();
        people.languagesOf(students)
                .forEach((student, own) ->
                        found.put(student, new Wishes(new TreeSet<>(List.of(own, OF_INSTRUCTION)), Map.of())));
        return found;
    }

    Map<UUID, List<UUID>> educators(Collection<UUID> students) {
        return people.educatorsOf(students);
    }

    private static int success(Chances chances, Option option) {
        return Estimates.thousandths(chances.ofSuccess(Estimates.help(option.mode())));
    }

    private static Standing standing(ItemState state, Map<UUID, UUID> latest) {
        boolean triedWithoutSuccess =
                state.stuck() || (state.status() == CompetencyStatus.DEVELOPING && state.evidenceCount() > 0);
        return new Standing(
                state.status().attained(), state.bestLevel(), latest.get(state.competencyId()), triedWithoutSuccess);
    }

    private static ProfileNote.Kind kind(ConfirmedEntry entry) {
        return switch (entry.kind()) {
            case EntryKind.INTEREST -> ProfileNote.Kind.INTEREST;
            case EntryKind.PREFERENCE -> ProfileNote.Kind.PREFERENCE;
            case EntryKind.NEED -> ProfileNote.Kind.NEED;
            default -> ProfileNote.Kind.OTHER;
        };
    }
}
