package org.trellis.people.domain.roster;

import java.io.IOException;
import java.nio.file.Path;
import org.trellis.people.domain.oneroster.FileMode;
import org.trellis.people.domain.oneroster.Manifest;
import org.trellis.people.domain.oneroster.OneRosterVersion;
import org.trellis.people.domain.oneroster.PackageLimits;
import org.trellis.people.domain.oneroster.PackageRefused;
import org.trellis.people.domain.oneroster.RosterFile;
import org.trellis.people.domain.oneroster.RosterPackage;
import org.trellis.people.domain.oneroster.RosterReader;

/** One go at a package, on one connection, inside a transaction that the caller commits or rolls back. */
final class RosterRun {
    private static final int READ_ENDS = 55;
    private static final int CHECK_ENDS = 65;
    private static final int APPLY_ENDS = 95;

    private final Sql sql;
    private final Staging staging;
    private final RunReport report;
    private final Progress progress;

    /** Hears how far it is. */
    @FunctionalInterface
    interface Progress {
        void reached(ImportStatus status, int percent);
    }

    RosterRun(Sql sql, RunReport report, Progress progress) {
        this.sql = sql;
        this.staging = new Staging(sql);
        this.report = report;
        this.progress = progress;
    }

    /** Applies the package; {@link ImportRefused} when it must not be, with the errors in the report. */
    void apply(Path zip, ImportOptions options) throws IOException {
        sql.set("app.roster_source", options.source());
        sql.set("statement_timeout", "0");
        try (RosterPackage opened = RosterPackage.open(zip, PackageLimits.STANDARD)) {
            Manifest manifest = Manifest.read(opened);
            report.manifest(manifest);
            read(opened, manifest);
            check(manifest, options);
            write(manifest);
        } catch (PackageRefused refused) {
            report.errors().add(refused.error());
            throw new ImportRefused();
        }
    }

    private void read(RosterPackage opened, Manifest manifest) throws IOException {
        staging.create();
        RosterReader reader = new RosterReader(opened, manifest, report.errors());
        boolean unreadable = false;
        long claimed = Math.max(1, opened.claimedBytes());
        for (RosterFile file : RosterFile.values()) {
            if (manifest.mode(file) != FileMode.ABSENT) {
                unreadable |= !loaded(reader, file);
                progress.reached(
                        ImportStatus.READING, (int) Math.min(READ_ENDS, opened.readBytes() * READ_ENDS / claimed));
            }
        }
        if (unreadable) {
            throw new ImportRefused();
        }
    }

    /** Goes on to the next file after a wrong header, so that all headers are told at once. */
    private boolean loaded(RosterReader reader, RosterFile file) throws IOException {
        try {
            staging.load(reader, file);
            return true;
        } catch (RosterReader.HeaderUnreadable told) {
            return false;
        }
    }

    private void check(Manifest manifest, ImportOptions options) {
        progress.reached(ImportStatus.CHECKING, READ_ENDS);
        staging.index();
        new Checks(sql, manifest, report.errors()).run();
        if (report.errors().count() > 0 && options.allOrNothing()) {
            throw new ImportRefused();
        }
    }

    private void write(Manifest manifest) {
        progress.reached(ImportStatus.APPLYING, CHECK_ENDS);
        staging.deriveRoles(manifest.version());
        staging.identify();
        for (RosterTable table : RosterTable.values()) {
            Upsert upsert = new Upsert(sql, table);
            long before = upsert.activeBefore();
            report.counted(table.file(), upsert.apply(mode(manifest, table.file())), before);
            int done = (table.ordinal() + 1) * (APPLY_ENDS - CHECK_ENDS) / RosterTable.values().length;
            progress.reached(ImportStatus.APPLYING, CHECK_ENDS + done);
        }
        new GuardianLinks(sql).apply(manifest.mode(RosterFile.USERS));
        new Aftermath(sql).follow();
    }

    private static FileMode mode(Manifest manifest, RosterFile file) {
        boolean derived = file == RosterFile.ROLES && manifest.version() == OneRosterVersion.V1_1;
        return manifest.mode(derived ? RosterFile.USERS : file);
    }
}
