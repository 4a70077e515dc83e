package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.catalog.Catalog;
import org.trellis.catalog.LearningOption;
import org.trellis.competencies.Competencies;
import org.trellis.competencies.CompetencyRef;
import org.trellis.paths.domain.planner.Target;
import org.trellis.paths.domain.planner.TemplateStep;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.people.People;
import org.trellis.people.PersonRef;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;

/** Names what templates mention: one query for each kind of thing, whatever their number. */
@ApplicationScoped
class TemplateReader {

    private final Competencies competencies;
    private final Catalog catalog;
    private final People people;
    private final CurrentCaller caller;

    TemplateReader(Competencies competencies, Catalog catalog, People people, CurrentCaller caller) {
        this.competencies = competencies;
        this.catalog = catalog;
        this.people = people;
        this.caller = caller;
    }

    TemplateView view(PathTemplateEntity template) {
        return views(List.of(template)).getFirst();
    }

    List<TemplateView> views(List<PathTemplateEntity> templates) {
        Map<UUID, CompetencyRef> named =
                competencies.refs(ids(templates, s -> s.targets().stream().map(Target::competencyId)));
        Map<UUID, LearningOption> options = catalog.options(ids(templates, s -> s.optionIds().stream()));
        Map<UUID, PersonRef> owners =
                people.persons(templates.stream().map(t -> t.ownerId).collect(Collectors.toSet()));
        return templates.stream()
                .map(t -> new TemplateView(t, owner(t, owners), mayChange(t), named, options))
                .toList();
    }

    private static PersonRef owner(PathTemplateEntity template, Map<UUID, PersonRef> owners) {
        PersonRef owner = owners.get(template.ownerId);
        return owner == null ? PersonRef.of(template.ownerId, "?") : owner;
    }

    private boolean mayChange(PathTemplateEntity template) {
        return template.shared
                ? caller.get().may(Permission.MANAGE_EXPECTATIONS)
                : template.ownerId.equals(caller.get().person());
    }

    private static Set<UUID> ids(List<PathTemplateEntity> templates, Function<TemplateStep, Stream<UUID>> part) {
        return templates.stream().flatMap(t -> t.steps.stream()).flatMap(part).collect(Collectors.toSet());
    }
}
