package org.trellis.mastery.domain.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;

/**
 * What a student has shown at one level, skill by skill. Complete when every skill has its demonstrations, the counted ones
 * average at least the level and none lies too far below.
 */
final class Portfolio {

    private final int level;
    private final int demonstrations;
    private final OptionalDouble left;
    private final Map<UUID, PortfolioSkill> skills = new LinkedHashMap<>();

    /** @param left the average of the level before; empty at the first */
    Portfolio(int level, int demonstrations, Set<UUID> skillIds, OptionalDouble left) {
        this.level = level;
        this.demonstrations = demonstrations;
        this.left = left;
        skillIds.forEach(id -> skills.put(id, new PortfolioSkill()));
    }

    int level() {
        return level;
    }

    void add(Mark mark) {
        PortfolioSkill skill = skills.get(mark.skillId());
        if (skill != null) {
            skill.add(mark);
        }
    }

    /** How many demonstrations count so far. */
    int have() {
        return counted().size();
    }

    int need() {
        return demonstrations * skills.size();
    }

    /** Of the counted ones; 0 without any. */
    double average() {
        return counted().stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** Of the counted ones; 0 without any. */
    int lowest() {
        return counted().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    boolean complete(int lowestBelow) {
        return have() >= need() && average() >= level && lowest() >= level - lowestBelow;
    }

    int missed() {
        return skills.values().stream()
                .mapToInt(skill -> skill.missedShown(demonstrations))
                .sum();
    }

    /** The average of the level left, else of the earliest ratings once every skill has one. */
    OptionalDouble baseline() {
        if (left.isPresent()) {
            return left;
        }
        Collection<PortfolioSkill> all = skills.values();
        return all.stream().allMatch(skill -> skill.earliest().isPresent())
                ? all.stream().mapToInt(skill -> skill.earliest().orElse(0)).average()
                : OptionalDouble.empty();
    }

    /** The mean over the skills, where at least half of them have one. */
    OptionalDouble growth() {
        List<Double> each = skills.values().stream()
                .map(skill -> skill.growth(baseline()))
                .map(growth -> growth.isPresent() ? growth.getAsDouble() : null)
                .filter(Objects::nonNull)
                .toList();
        return each.size() * 2 < skills.size()
                ? OptionalDouble.empty()
                : each.stream().mapToDouble(Double::doubleValue).average();
    }

    private List<Integer> counted() {
        return skills.values().stream()
                .flatMap(skill -> skill.counted(demonstrations).stream())
                .toList();
    }
}
