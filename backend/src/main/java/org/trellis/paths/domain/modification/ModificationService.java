package org.trellis.paths.domain.modification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.people.Purpose;
import org.trellis.people.Relation;
import org.trellis.people.Relationships;

/** Exceptions as people see them: educators propose, leaders sign and revoke, those related to the student read. */
@ApplicationScoped
@Transactional
public class ModificationService {

    private final Relationships relationships;
    private final ModificationRepository modifications;
    private final ModificationBook book;
    private final ModificationReader reader;

    ModificationService(
            Relationships relationships,
            ModificationRepository modifications,
            ModificationBook book,
            ModificationReader reader) {
        this.relationships = relationships;
        this.modifications = modifications;
        this.book = book;
        this.reader = reader;
    }

    /** Newest first. */
    public List<ModificationView> of(UUID student) {
        relationships.require(student, Purpose.PATH);
        return reader.views(modifications.of(student));
    }

    /** Of all students the caller may see, newest first. */
    public List<ModificationView> all() {
        List<AuthorizedModificationEntity> all = modifications.newest();
        Set<UUID> students =
                relationships.visible(all.stream().map(m -> m.studentId).collect(Collectors.toSet()));
        relationships.recordShown(students, Purpose.PATH);
        return reader.views(
                all.stream().filter(m -> students.contains(m.studentId)).toList());
    }

    public ModificationView propose(UUID student, NewModification wanted) {
        relationships.require(student, Purpose.PATH).requireEducator();
        reader.requireUsable(wanted.competencyId());
        return reader.view(book.propose(student, wanted));
    }

    /** From its first day on it holds; the path is planned anew as a proposal. */
    public ModificationView authorize(UUID student, UUID id, Authorization authorization) {
        requireLeader(student);
        return reader.view(book.authorize(modifications.locked(student, id), authorization));
    }

    /** Also ends one that nobody has signed yet. */
    public ModificationView revoke(UUID student, UUID id, String reason) {
        requireLeader(student);
        return reader.view(book.revoke(modifications.locked(student, id), reason));
    }

    private void requireLeader(UUID student) {
        relationships.require(student, Purpose.PATH).requireOneOf(Relation.LEADER, Relation.DISTRICT);
    }
}
