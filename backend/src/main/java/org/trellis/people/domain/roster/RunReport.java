package org.trellis.people.domain.roster;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.people.domain.oneroster.Manifest;
import org.trellis.people.domain.oneroster.RosterFile;
import org.trellis.people.domain.oneroster.RowErrors;

/** What one run over a package found and did; filled as it goes, so that a refused run tells how far it came. */
final class RunReport {
    private final RowErrors errors = new RowErrors();
    private final Map<String, FileCounts> counts = new LinkedHashMap<>();
    private @Nullable Manifest manifest;
    private Vanishing vanishing = Vanishing.NONE;

    RowErrors errors() {
        return errors;
    }

    void manifest(Manifest read) {
        manifest = read;
    }

    void counted(RosterFile file, FileCounts fileCounts, long activeBefore) {
        counts.put(file.title(), fileCounts);
        vanishing = vanishing.orWorse(Vanishing.of(fileCounts.ended(), activeBefore));
    }

    Map<String, FileCounts> counts() {
        return counts;
    }

    Vanishing vanishing() {
        return vanishing;
    }

    @Nullable
    String mode() {
        return manifest == null ? null : manifest.label();
    }

    @Nullable
    String version() {
        return manifest == null ? null : manifest.version().label();
    }
}
