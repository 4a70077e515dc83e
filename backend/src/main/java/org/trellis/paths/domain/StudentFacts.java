package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
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
        Map<UUID, UUID> latest = evidence.of(student);
        return mastery.statesOf(student).values().stream()
                .collect(Collectors.toMap(ItemState::competencyId, s -> standing(s, latest)));
    }

    /** Of success with each option, as far as evidence tells. */
    Estimates estimates(UUID student, Map<UUID, List<Option>> options) {
        Map<UUID, Map<UUID, Integer>> success = new HashMap<>();
        mastery.chancesOf(student)
                .forEach((competency, chances) -> success.put(
                        competency,
                        options.getOrDefault(competency, List.of()).stream()
                                .collect(Collectors.toMap(Option::id, o -> success(chances, o)))));
        return new Estimates(success);
    }

    List<ProfileNote> profile(UUID student) {
        return profiles.confirmedEntries(student).stream()
                .map(e -> new ProfileNote(e.id(), kind(e), e.text()))
                .toList();
    }

    /** The agreed profile version a plan rests on, if there is one. */
    List<BasisItem> profileBasis(UUID student) {
        List<BasisItem> basis = new ArrayList<>();
        profiles.agreed(student)
                .ifPresent(v -> basis.add(new BasisItem(BasisItem.Kind.PROFILE_VERSION, v.versionId())));
        return basis;
    }

    /** What she can learn in: the language of instruction, and her own. */
    Wishes wishes(UUID student) {
        String own = people.languageOf(student);
        return own.isEmpty() ? Wishes.NONE : new Wishes(new TreeSet<>(List.of(own, OF_INSTRUCTION)), Map.of());
    }

    List<UUID> educators(UUID student) {
        return people.educatorsOf(student);
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
