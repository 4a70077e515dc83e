package org.trellis.catalog.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.CatalogEntry;
import org.trellis.catalog.CatalogLoad;
import org.trellis.competencies.Competencies;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;

/**
 * Offers, vettings and publications. Readers see what is published; who vets sees all; who offered sees what became of
 * the offer.
 */
@ApplicationScoped
public class CatalogService implements CatalogLoad {

    private static final String MOVED_ON = "not-in-that-state";

    private final LearningResourceRepository resources;
    private final Competencies competencies;
    private final CurrentCaller caller;
    private final Clock clock;

    CatalogService(LearningResourceRepository resources, Competencies competencies, CurrentCaller caller, Clock clock) {
        this.resources = resources;
        this.competencies = competencies;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public List<LearningResource> search(ResourceSearch search) {
        return resources.search(search, caller.get().requirePerson(), seesAll());
    }

    /** 404 for what is not published, unless the caller offered it or vets. */
    @Transactional
    public LearningResource get(UUID id) {
        return resources.find(id).filter(this::visible).orElseThrow(Problems::notFound);
    }

    /** @throws org.trellis.platform.error.ProblemException 422 {@code not-aligned} without a competency */
    @Transactional
    public LearningResource offer(CatalogEntry entry) {
        requireAligned(List.of(entry));
        competencies.requireUsable("competencyIds", entry.competencyIds());
        UUID id = Ids.next();
        Instant now = clock.instant();
        resources.write(List.of(
                new NewResource(id, entry, ResourceStatus.OFFERED, caller.get().requirePerson(), now)));
        return resources.find(id).orElseThrow();
    }

    /** Someone looked at an offer and found it good. */
    @Transactional
    public LearningResource vet(UUID id, @Nullable String note) {
        return decide(id, ResourceStatus.VETTED, EnumSet.of(ResourceStatus.OFFERED, ResourceStatus.SUSPENDED), note);
    }

    /** From now on plans may use it. */
    @Transactional
    public LearningResource publish(UUID id, @Nullable String note) {
        return decide(id, ResourceStatus.PUBLISHED, EnumSet.of(ResourceStatus.VETTED), note);
    }

    /** From now on new plans leave it out. */
    @Transactional
    public LearningResource suspend(UUID id, String reason) {
        Set<ResourceStatus> from = EnumSet.of(ResourceStatus.PUBLISHED, ResourceStatus.VETTED);
        return decide(id, ResourceStatus.SUSPENDED, from, reason);
    }

    @Override
    @Transactional
    public int load(List<CatalogEntry> entries) {
        requireAligned(entries);
        Instant now = clock.instant();
        resources.write(entries.stream()
                .map(e -> new NewResource(Ids.next(), e, ResourceStatus.PUBLISHED, null, now))
                .toList());
        return entries.size();
    }

    private LearningResource decide(UUID id, ResourceStatus to, Set<ResourceStatus> from, @Nullable String note) {
        LearningResourceEntity resource = resources.findByIdOptional(id).orElseThrow(Problems::notFound);
        if (!from.contains(resource.status)) {
            throw Problems.conflict(MOVED_ON, "This is " + resource.status + " by now.");
        }
        resource.status = to;
        resources.flush();
        resources.note(id, to, note, caller.get().requirePerson(), clock.instant());
        return resources.find(id).orElseThrow();
    }

    private boolean visible(LearningResource resource) {
        return resource.status() == ResourceStatus.PUBLISHED
                || seesAll()
                || caller.get().requirePerson().equals(resource.offeredBy());
    }

    private boolean seesAll() {
        Caller reader = caller.get();
        return reader.may(Permission.VET_OPPORTUNITIES);
    }

    private static void requireAligned(List<CatalogEntry> entries) {
        if (entries.stream().anyMatch(e -> e.competencyIds().isEmpty())) {
            throw Problems.unprocessable("not-aligned", "Say which competencies it leads to.");
        }
    }
}
