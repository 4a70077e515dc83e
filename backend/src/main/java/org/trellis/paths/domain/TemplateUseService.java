package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.paths.domain.template.TemplateUseEntity;
import org.trellis.paths.domain.template.TemplateUseRepository;
import org.trellis.people.PersonRef;

/** Lays templates over paths, for educators of every student concerned and nobody else; looks first, takes back after. */
@ApplicationScoped
@Transactional
public class TemplateUseService {

    private final TemplateBook templates;
    private final TemplateUses uses;
    private final TemplateUseRepository book;
    private final TemplateWithdrawal withdrawal;
    private final TemplateStudents students;
    private final TemplateUseReader reader;

    TemplateUseService(
            TemplateBook templates,
            TemplateUses uses,
            TemplateUseRepository book,
            TemplateWithdrawal withdrawal,
            TemplateStudents students,
            TemplateUseReader reader) {
        this.templates = templates;
        this.uses = uses;
        this.book = book;
        this.withdrawal = withdrawal;
        this.students = students;
        this.reader = reader;
    }

    /** By family name for a class. Nothing is written. */
    public List<TemplatePreviewView> preview(UUID id, TemplateWhom whom) {
        List<PersonRef> wanted = students.of(whom);
        PathTemplateEntity template = templates.get(id);
        LocalDate startOn = students.startOn(whom);
        return reader.previews(
                wanted, uses.preview(wanted.stream().map(PersonRef::id).toList(), template, startOn));
    }

    /** One for each student whose path it changes. */
    public List<TemplateUseView> use(UUID id, TemplateWhom whom) {
        List<PersonRef> wanted = students.of(whom);
        PathTemplateEntity template = templates.get(id);
        LocalDate startOn = students.startOn(whom);
        Map<UUID, TemplateUseEntity> made =
                uses.use(wanted.stream().map(PersonRef::id).toList(), template, startOn, students.educator());
        return reader.views(wanted.stream()
                .flatMap(s -> Stream.ofNullable(made.get(s.id())))
                .toList());
    }

    /** Of students the caller may see, newest first. */
    public List<TemplateUseView> list(UUID id) {
        return reader.views(students.visible(book.of(templates.get(id).id)));
    }

    public TemplateUseView takeBack(UUID id, UUID useId) {
        TemplateUseEntity use = book.locked(templates.get(id).id, useId);
        students.requireEducator(use.studentId);
        withdrawal.takeBack(use, students.educator());
        book.flush();
        return reader.views(List.of(use)).getFirst();
    }
}
