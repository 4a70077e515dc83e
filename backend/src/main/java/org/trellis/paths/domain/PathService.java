package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

/** Reads paths for those related to the student. */
@ApplicationScoped
@Transactional
public class PathService {

    private final PathAccess access;
    private final PathRevisionRepository revisions;
    private final RevisionReader reader;
    private final DistrictCalendar calendar;
    private final PastPath past;

    PathService(
            PathAccess access,
            PathRevisionRepository revisions,
            RevisionReader reader,
            DistrictCalendar calendar,
            PastPath past) {
        this.access = access;
        this.revisions = revisions;
        this.reader = reader;
        this.calendar = calendar;
        this.past = past;
    }

    public PathView path(UUID student) {
        access.toRead(student);
        return new PathView(
                student,
                revisions.active(student).map(reader::view).orElse(null),
                revisions.open(student).map(reader::view).orElse(null),
                calendar.today());
    }

    /** The active path as it was at that moment, with how far the student was then; expectations are those of today. */
    public PathView pathAsOf(UUID student, Instant at) {
        access.toRead(student);
        return past.of(student, at, calendar.dayOf(at));
    }

    /** The active path alone; empty before the first agreement. */
    public Optional<RevisionView> active(UUID student) {
        access.toRead(student);
        return revisions.active(student).map(reader::view);
    }

    /** Newest first. */
    public List<PathRevisionEntity> revisions(UUID student) {
        access.toRead(student);
        return revisions.all(student);
    }

    public RevisionView revision(UUID student, UUID revision) {
        access.toRead(student);
        return reader.view(revisions.ofStudent(student, revision));
    }

    /** @param from absent: the revision it was drafted from; against nothing for a first one */
    public DifferenceView difference(UUID student, UUID revision, @Nullable UUID from) {
        access.toRead(student);
        PathRevisionEntity to = revisions.ofStudent(student, revision);
        UUID before = from == null ? to.basedOn : from;
        if (before == null) {
            throw Problems.invalid("from", "no-earlier-revision", "This is the first revision; name another one.");
        }
        PathDifference difference = reader.difference(revisions.ofStudent(student, before), to);
        return new DifferenceView(before, reader.view(to), difference, to.dropped);
    }
}
