package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.paths.domain.planner.StepContent;
import org.trellis.paths.domain.template.TemplateWords;
import org.trellis.people.Purpose;
import org.trellis.people.Relationships;

/** Templates as people keep them: their own, and those leaders share with the district. */
@ApplicationScoped
@Transactional
public class PathTemplateService {

    private final TemplateBook book;
    private final TemplateReader reader;
    private final PathAtHand paths;
    private final Relationships relationships;

    PathTemplateService(TemplateBook book, TemplateReader reader, PathAtHand paths, Relationships relationships) {
        this.book = book;
        this.reader = reader;
        this.paths = paths;
        this.relationships = relationships;
    }

    /** By title. */
    public List<TemplateView> list() {
        return reader.views(book.visible());
    }

    public TemplateView get(UUID id) {
        return reader.view(book.get(id));
    }

    /** From scratch. */
    public TemplateView create(TemplateWords words) {
        return reader.view(book.create(words));
    }

    /**
     * The way of one student, without her: no person, note, day or reason goes along.
     *
     * @param wanted the steps to take; absent: all
     */
    public TemplateView createFrom(UUID student, @Nullable List<UUID> wanted, TemplateWords words) {
        relationships.require(student, Purpose.PATH).requireEducator();
        List<StepContent> steps = paths.steps(student).stream()
                .filter(s -> wanted == null || wanted.contains(s.stepId()))
                .toList();
        return reader.view(book.create(
                new TemplateWords(words.title(), words.note(), words.shared(), null, TemplateSteps.of(steps))));
    }

    /** Paths it was laid over before stay as they are. */
    public TemplateView change(UUID id, TemplateWords words) {
        return reader.view(book.change(id, words));
    }
}
