package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.people.People;
import org.trellis.people.PersonRef;

/** What people and competencies are called. */
@Singleton
public class Names {

    private final People people;
    private final Competencies competencies;

    Names(People people, Competencies competencies) {
        this.people = people;
        this.competencies = competencies;
    }

    @Transactional
    public Map<UUID, PersonRef> people(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : people.persons(ids);
    }

    @Transactional
    public PersonRef person(UUID id) {
        return people.person(id);
    }

    /** In the reader's language where there is a translation; repeated ids are asked for once. */
    @Transactional
    public Map<UUID, CompetencyRef> competencies(Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : competencies.refs(Set.copyOf(ids));
    }
}
