package org.trellis.people.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.platform.id.Ids;

/** One import of one package. */
@Entity
@Table(name = "roster_import")
public class RosterImportEntity {
    @Id
    UUID id = Ids.next();

    String source = "";

    @Enumerated(EnumType.STRING)
    ImportStatus status = ImportStatus.RECEIVED;

    @Column(name = "dry_run")
    boolean dryRun;

    @Column(name = "all_or_nothing")
    boolean allOrNothing = true;

    @Nullable
    String mode;

    @Column(name = "oneroster_version")
    @Nullable
    String version;

    int progress;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, FileCounts> counts = new LinkedHashMap<>();

    @Column(name = "error_count")
    int errorCount;

    @Column(name = "vanishing_count")
    @Nullable
    Long vanishingCount;

    @Column(name = "vanishing_percent")
    @Nullable
    Integer vanishingPercent;

    @Column(name = "started_by")
    @Nullable
    UUID startedBy;

    @Column(name = "started_at")
    Instant startedAt = Instant.EPOCH;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    @Column(name = "confirmed_by")
    @Nullable
    UUID confirmedBy;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "heartbeat_at")
    Instant heartbeatAt = Instant.EPOCH;

    protected RosterImportEntity() {}

    RosterImportEntity(ImportOptions options, @Nullable UUID startedBy, Instant now) {
        this.source = options.source();
        this.dryRun = options.dryRun();
        this.allOrNothing = options.allOrNothing();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.heartbeatAt = now;
    }

    ImportOptions options() {
        return new ImportOptions(source, dryRun, allOrNothing);
    }

    RosterImport view(@Nullable PersonRef starter) {
        Long count = vanishingCount;
        Integer percent = vanishingPercent;
        return new RosterImport(
                id,
                status,
                options(),
                mode,
                version,
                progress,
                counts,
                errorCount,
                count == null || percent == null ? null : new Vanishing(count, percent),
                new RosterImport.Course(starter, startedAt, finishedAt));
    }

    void move(ImportStatus next, int percent, Instant now) {
        status = next;
        progress = percent;
        heartbeatAt = now;
        finishedAt = next.isSettled() && next != ImportStatus.WAITING_FOR_CONFIRMATION ? now : null;
    }

    void take(RunReport report) {
        mode = report.mode();
        version = report.version();
        counts = report.counts();
        errorCount = report.errors().count();
        Vanishing vanishing = report.vanishing();
        vanishingCount = vanishing.count() == 0 ? null : vanishing.count();
        vanishingPercent = vanishing.count() == 0 ? null : vanishing.percent();
    }

    void confirm(@Nullable UUID by, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
        move(ImportStatus.RECEIVED, 0, now);
    }
}
