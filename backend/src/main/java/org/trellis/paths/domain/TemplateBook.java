package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.trellis.paths.domain.template.PathTemplateEntity;
import org.trellis.paths.domain.template.PathTemplateRepository;
import org.trellis.paths.domain.template.TemplateWords;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;
import org.trellis.platform.web.ExpectedVersion;

/** Writes templates. What the whole district finds is for leaders to write. */
@ApplicationScoped
class TemplateBook {

    private final PathTemplateRepository templates;
    private final TemplateCheck check;
    private final CurrentCaller caller;
    private final ExpectedVersion expected;
    private final Clock clock;

    TemplateBook(
            PathTemplateRepository templates,
            TemplateCheck check,
            CurrentCaller caller,
            ExpectedVersion expected,
            Clock clock) {
        this.templates = templates;
        this.check = check;
        this.caller = caller;
        this.expected = expected;
        this.clock = clock;
    }

    List<PathTemplateEntity> visible() {
        return templates.visibleTo(caller.get().requirePerson());
    }

    PathTemplateEntity get(UUID id) {
        return templates.get(id, caller.get().requirePerson());
    }

    PathTemplateEntity create(TemplateWords words) {
        PathTemplateEntity template = new PathTemplateEntity();
        template.id = Ids.next();
        template.ownerId = caller.get().requirePerson();
        template.steps = List.of();
        write(template, words);
        templates.persistAndFlush(template);
        return template;
    }

    PathTemplateEntity change(UUID id, TemplateWords words) {
        PathTemplateEntity template = templates.locked(id, caller.get().requirePerson());
        if (template.shared) {
            requireLeader();
        }
        expected.check(template.version);
        write(template, words);
        templates.flush();
        return template;
    }

    private void write(PathTemplateEntity template, TemplateWords words) {
        if (Boolean.TRUE.equals(words.shared())) {
            requireLeader();
        }
        template.title = words.title() == null ? template.title : words.title();
        template.note = words.note() == null ? template.note : words.note();
        template.shared = words.shared() == null ? template.shared : words.shared();
        template.retired = words.retired() == null ? template.retired : words.retired();
        if (words.steps() != null) {
            check.require(words.steps());
            template.steps = words.steps();
        }
        template.changedAt = clock.instant();
    }

    private void requireLeader() {
        if (!caller.get().may(Permission.MANAGE_EXPECTATIONS)) {
            throw Problems.forbidden("Leaders decide what the whole district shares.");
        }
    }
}
