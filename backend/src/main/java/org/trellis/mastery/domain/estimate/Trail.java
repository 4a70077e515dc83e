package org.trellis.mastery.domain.estimate;

import java.util.HashMap;
import java.util.Map;

/** What the scorecard remembers of one learner. */
public final class Trail {

    private final Map<Object, Recent> skills = new HashMap<>();
    private final Map<Object, Recent> tasks = new HashMap<>();
    private final Recent all = new Recent(0.8, 0.95, 0.99, 1);

    /** What is known before the try, as numbers in the order of {@link Clue}. */
    public double[] clues(Object skillId, Object taskId, double advantage, double doubt, double difficulty) {
        Recent skill = skill(skillId);
        Recent task = task(taskId);
        return new double[] {
            advantage,
            doubt,
            difficulty,
            skill.surprise(0),
            skill.surprise(1),
            skill.surprise(2),
            all.surprise(0),
            all.surprise(1),
            all.surprise(2),
            all.surprise(3),
            Math.log1p(skill.tries()),
            Math.log1p(skill.rights()),
            Math.log1p(all.tries()),
            skill.streak(),
            skill.share(),
            all.share(),
            Math.log1p(all.tries() - skill.seenAt()),
            all.pattern(),
            task.pattern(),
            skill.pattern()
        };
    }

    /** After the try. */
    public void saw(Object skillId, Object taskId, double score, double expected) {
        skill(skillId).saw(score, expected, all.tries());
        task(taskId).saw(score, expected, all.tries());
        all.saw(score, expected, all.tries());
    }

    private Recent skill(Object id) {
        return skills.computeIfAbsent(id, any -> new Recent(0.6, 0.85, 0.97));
    }

    private Recent task(Object id) {
        return tasks.computeIfAbsent(id, any -> new Recent());
    }
}
