package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;
import org.trellis.platform.security.CurrentCaller;

/** Never a dead end: looks over the paths of the district, nightly and when a leader asks. */
@ApplicationScoped
@Transactional
public class PathCheckService {

    private final PathCheckRepository checks;
    private final Relationships relationships;
    private final People people;
    private final CurrentCaller caller;

    PathCheckService(PathCheckRepository checks, Relationships relationships, People people, CurrentCaller caller) {
        this.checks = checks;
        this.relationships = relationships;
        this.people = people;
        this.caller = caller;
    }

    /** Looks now; changes nothing of any path. */
    public PathCheck look() {
        return checks.look(caller.get().requirePerson());
    }

    /** The last thirty, newest first. */
    public List<PathCheck> latest() {
        return checks.latest();
    }

    /** Names of those of the students the caller may see; the access is recorded. */
    public Map<UUID, PersonRef> named(Collection<UUID> students) {
        Set<UUID> visible = relationships.visible(students);
        relationships.recordShown(visible, Purpose.PATH);
        return people.persons(visible);
    }

    /** At night, after mending: nobody asked. */
    void keep() {
        checks.look(null);
    }

    List<UUID> deadEnds() {
        return checks.deadEnds();
    }
}
