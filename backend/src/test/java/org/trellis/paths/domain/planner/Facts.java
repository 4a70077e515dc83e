package org.trellis.paths.domain.planner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.Mode;
import org.trellis.catalog.StepKind;
import org.trellis.competencies.Prerequisite;

/** Planning facts that read as sentences. Competencies are numbered; today is a Tuesday. */
final class Facts {

    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final UUID STUDENT = id(9_000);
    static final UUID TEACHER = id(9_001);
    static final UUID SET = id(9_002);

    final List<Requirement> required = new ArrayList<>();
    final Map<UUID, Competency> competencies = new HashMap<>();
    final List<Prerequisite> prerequisites = new ArrayList<>();
    final Map<UUID, Standing> standings = new HashMap<>();
    final Map<UUID, List<Option>> options = new HashMap<>();
    final List<ProfileNote> profile = new ArrayList<>();
    final List<CurrentStep> current = new ArrayList<>();
    final Map<UUID, Map<UUID, Integer>> success = new HashMap<>();
    final List<UUID> educators = new ArrayList<>(List.of(TEACHER));
    LocalDate today = TUESDAY;
    boolean newDates;
    Limits limits = Limits.DEFAULT;
    Wishes wishes = Wishes.NONE;

    static UUID id(int number) {
        return new UUID(0, number);
    }

    static Facts requiring(int... competencies) {
        Facts facts = new Facts();
        for (int c : competencies) {
            facts.require(c, 3, null);
        }
        return facts;
    }

    Facts require(int competency, int level, @Nullable LocalDate dueOn) {
        required.add(new Requirement(id(competency), level, dueOn, SET));
        return known(competency, "Ratios");
    }

    Facts known(int competency, String area) {
        competencies.put(id(competency), new Competency(id(competency), "C" + competency, area, competency));
        return this;
    }

    Facts first(int before, int after) {
        prerequisites.add(new Prerequisite(id(before), id(after)));
        return this;
    }

    Facts attained(int competency, int evidence) {
        standings.put(id(competency), new Standing(true, 3, id(evidence), false));
        return this;
    }

    Facts struggling(int competency, int evidence) {
        standings.put(id(competency), new Standing(false, 1, id(evidence), true));
        return this;
    }

    Facts offered(int competency, int option, String... tags) {
        return offered(competency, option, Mode.SMALL_GROUP, Option.Offer.ALWAYS, tags);
    }

    /** As {@link #offered}, but only between these days; none: without end. */
    Facts offeredBetween(int competency, int option, @Nullable LocalDate from, @Nullable LocalDate until) {
        return offered(competency, option, Mode.SMALL_GROUP, new Option.Offer(from, until, false));
    }

    /** As {@link #offered}, but in flexible blocks only. */
    Facts offeredInBlock(int competency, int option) {
        return offered(competency, option, Mode.SMALL_GROUP, new Option.Offer(null, null, true));
    }

    /** As {@link #offered}, one to one. */
    Facts withTeacher(int competency, int option) {
        return offered(competency, option, Mode.INDIVIDUAL, Option.Offer.ALWAYS);
    }

    private Facts offered(int competency, int option, Mode mode, Option.Offer offer, String... tags) {
        Option added = new Option(
                id(option), StepKind.LEARN, mode, "Room 12", 40, 0, List.of("en"), List.of(tags), List.of(), offer);
        options.computeIfAbsent(id(competency), c -> new ArrayList<>()).add(added);
        return this;
    }

    /** The chance of success with an option, in thousandths. */
    Facts likely(int competency, int option, int thousandths) {
        success.computeIfAbsent(id(competency), c -> new HashMap<>()).put(id(option), thousandths);
        return this;
    }

    Facts onScreen(int competency, int option, String... supports) {
        Option added = new Option(
                id(option),
                StepKind.PRACTISE,
                Mode.INDEPENDENT,
                null,
                30,
                30,
                List.of("en"),
                List.of(),
                List.of(supports),
                Option.Offer.ALWAYS);
        options.computeIfAbsent(id(competency), c -> new ArrayList<>()).add(added);
        return this;
    }

    Facts says(ProfileNote.Kind kind, int entry, String text) {
        profile.add(new ProfileNote(id(entry), kind, text));
        return this;
    }

    /** The plan so far was agreed, and nothing has been started. */
    Facts agreed() {
        List<StepContent> steps = plan().steps();
        current.clear();
        steps.forEach(s -> current.add(new CurrentStep(s, false, false, false)));
        return this;
    }

    Facts pin(int competency) {
        current.replaceAll(s ->
                s.content().leadsTo(id(competency)) ? new CurrentStep(s.content(), true, s.started(), s.settled()) : s);
        return this;
    }

    Facts start(int competency) {
        current.replaceAll(s ->
                s.content().leadsTo(id(competency)) ? new CurrentStep(s.content(), s.pinned(), true, s.settled()) : s);
        return this;
    }

    Plan plan() {
        return PathPlanner.plan(facts());
    }

    PlanningFacts facts() {
        return new PlanningFacts(
                STUDENT,
                today,
                required,
                competencies,
                prerequisites,
                standings,
                options,
                profile,
                List.copyOf(current),
                List.copyOf(educators),
                newDates,
                1,
                limits,
                wishes,
                new Estimates(success));
    }

    static List<UUID> order(Plan plan) {
        return plan.steps().stream()
                .map(s -> s.targets().getFirst().competencyId())
                .toList();
    }

    static List<UUID> ids(int... numbers) {
        List<UUID> ids = new ArrayList<>();
        for (int number : numbers) {
            ids.add(id(number));
        }
        return ids;
    }

    static StepContent step(Plan plan, int competency) {
        return plan.steps().stream()
                .filter(s -> s.leadsTo(id(competency)))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate start(StepContent step) {
        return Objects.requireNonNull(step.when().startOn());
    }

    static LocalDate end(StepContent step) {
        return Objects.requireNonNull(step.when().endOn());
    }

    static List<Reason.Code> codes(StepContent step) {
        return step.reasons().stream().map(Reason::code).toList();
    }
}
