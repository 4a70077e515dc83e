package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.trellis.agreements.Capacity;
import org.trellis.paths.StepStatus;
import org.trellis.people.People;
import org.trellis.platform.error.Problems;

/** Says of a step that it cannot be done yet: why, who sees to it, and until when. Starting it again ends that. */
@ApplicationScoped
@Transactional
public class BlockService {

    private final PathAccess access;
    private final ActivePath active;
    private final ProgressBook progress;
    private final People people;

    BlockService(PathAccess access, ActivePath active, ProgressBook progress, People people) {
        this.access = access;
        this.active = active;
        this.progress = progress;
        this.people = people;
    }

    /** Educators say it; the owner is one of them. */
    public void block(UUID student, UUID step, StepBlock block) {
        if (access.toShape(student) != Capacity.EDUCATOR) {
            throw Problems.forbidden("Ask a teacher to note what is missing.");
        }
        if (active.steps(student).stream().noneMatch(s -> s.stepId().equals(step))) {
            throw Problems.notFound();
        }
        if (!people.educatorsOf(student).contains(block.ownerId())) {
            throw Problems.invalid("ownerId", "not-an-educator", "Name an educator of this student.");
        }
        StepStatus now = progress.row(student, step).status;
        if (now.settled() || now == StepStatus.EVIDENCE_IN) {
            throw Problems.conflict("step-moved-on", "This step has moved on by evidence.");
        }
        progress.block(student, step, StepStatus.BLOCKED, block);
        progress.flush();
    }
}
