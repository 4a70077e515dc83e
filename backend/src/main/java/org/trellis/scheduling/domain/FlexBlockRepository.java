package org.trellis.scheduling.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.scheduling.domain.FlexBlockSearch.After;

/** The blocks of schools, and what happened to them. */
@ApplicationScoped
class FlexBlockRepository implements PanacheRepositoryBase<FlexBlockEntity, UUID> {

    private static final UUID FIRST = new UUID(0, 0);

    /** By day and time. */
    List<FlexBlockEntity> search(FlexBlockSearch search) {
        After after = Objects.requireNonNullElse(search.after(), new After(LocalDate.EPOCH, LocalTime.MIN, FIRST));
        return find("""
                        schoolId = ?1 and slot.day between ?2 and ?3
                        and (slot.day > ?4 or slot.day = ?4 and (slot.startsAt > ?5 or slot.startsAt = ?5 and id > ?6))
                        order by slot.day, slot.startsAt, id""", search.schoolId(), search.from(), search.until(), after.on(), after.startsAt(), after.id())
                .page(0, search.most())
                .list();
    }

    FlexBlockEntity get(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    /** Nobody else changes it until this transaction ends. */
    FlexBlockEntity locked(UUID id) {
        FlexBlockEntity block = get(id);
        getEntityManager().refresh(block, LockModeType.PESSIMISTIC_WRITE);
        return block;
    }

    /** Those that take place from this day on. */
    List<FlexBlockEntity> openFrom(Collection<UUID> schools, LocalDate from) {
        return list(
                "schoolId in ?1 and slot.day >= ?2 and state = ?3 order by slot.day, slot.startsAt, id",
                schools,
                from,
                FlexBlockState.OPEN);
    }

    /** Those of the schools that ever wrote down a block. */
    Set<UUID> keeping(Collection<UUID> schools) {
        return Set.copyOf(getEntityManager()
                .createQuery(
                        "select distinct b.schoolId from FlexBlockEntity b where b.schoolId in :schools", UUID.class)
                .setParameter("schools", schools)
                .getResultList());
    }

    /** Latest first. */
    List<FlexBlockChangeEntity> changesOf(Collection<UUID> blocks) {
        return getEntityManager()
                .createQuery(
                        "from FlexBlockChangeEntity where blockId in :blocks order by changedAt desc, id desc",
                        FlexBlockChangeEntity.class)
                .setParameter("blocks", blocks)
                .getResultList();
    }

    /** By which time from this day on was lost, with the block each is about, latest first. */
    List<LostTime> lostFrom(Collection<UUID> schools, LocalDate from) {
        return getEntityManager()
                .createQuery("""
                        select new org.trellis.scheduling.domain.LostTime(b.schoolId, b.title, c)
                        from FlexBlockChangeEntity c join FlexBlockEntity b on b.id = c.blockId
                        where b.schoolId in :schools and c.before.day >= :from order by c.changedAt desc, c.id desc""", LostTime.class)
                .setParameter("schools", schools)
                .setParameter("from", from)
                .getResultList();
    }

    void note(FlexBlockChangeEntity change) {
        getEntityManager().persist(change);
    }
}
