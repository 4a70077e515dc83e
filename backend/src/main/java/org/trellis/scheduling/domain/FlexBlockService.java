package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.people.Relationships;

/** Flexible blocks: everyone of a school reads them, who works there writes them. */
@ApplicationScoped
@Transactional
public class FlexBlockService {

    private final Relationships relationships;
    private final FlexBlockBook book;
    private final FlexBlockReader reader;
    private final People people;

    FlexBlockService(Relationships relationships, FlexBlockBook book, FlexBlockReader reader, People people) {
        this.relationships = relationships;
        this.book = book;
        this.reader = reader;
        this.people = people;
    }

    public List<FlexBlockView> search(FlexBlockSearch search) {
        relationships.requireSchool(search.schoolId());
        return reader.search(search);
    }

    public FlexBlockView get(UUID id) {
        FlexBlockView view = reader.view(id);
        relationships.requireSchool(view.block().schoolId);
        return view;
    }

    /** Who can take a block. */
    public List<PersonRef> staff(UUID school) {
        relationships.requireSchool(school).requireStaff();
        return people.staffOf(school);
    }

    /** The first one, where it repeats. */
    public FlexBlockView create(FlexBlockPlan plan) {
        relationships.requireSchool(plan.schoolId()).requireStaff();
        return reader.view(book.create(plan));
    }

    public FlexBlockView move(UUID id, FlexBlockMove move) {
        requireStaff(id);
        return reader.view(book.move(id, move));
    }

    public FlexBlockView cancel(UUID id, String reason) {
        requireStaff(id);
        return reader.view(book.cancel(id, reason));
    }

    private void requireStaff(UUID id) {
        relationships.requireSchool(reader.schoolOf(id)).requireStaff();
    }
}
