package org.trellis.people;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** Requests about Lucía, her class, and an import of her district that is done. */
@Singleton
class RosterRequests implements OperationRequests {
    private static final UUID IMPORT = World.id(World.RIVER, 901);
    private static final String IMPORTS = "/api/v1/roster-imports";

    @Override
    public Map<String, Supplier<Sample>> samples() {
        Map<String, Supplier<Sample>> samples = new LinkedHashMap<>();
        String student = "/api/v1/students/" + Actors.student().id();
        String person = "/api/v1/people/" + Actors.student().id();
        get(samples, "listClasses", "/api/v1/classes");
        get(samples, "getClass", "/api/v1/classes/" + World.RATIOS);
        get(samples, "listClassStudents", "/api/v1/classes/" + World.RATIOS + "/students");
        get(samples, "listStudents", "/api/v1/students");
        get(samples, "getStudent", student);
        get(samples, "listGuardians", student + "/guardians");
        get(samples, "listOrgs", "/api/v1/orgs");
        get(samples, "listAcademicSessions", "/api/v1/academic-sessions");
        get(samples, "listPeople", "/api/v1/people");
        get(samples, "getPerson", person);
        samples.put("createInvitation", () -> Sample.send("POST", person + "/invitations", null, null));
        samples.put("createRosterImport", () -> Sample.send("POST", IMPORTS, new byte[] {1}, "application/zip"));
        get(samples, "listRosterImports", IMPORTS);
        ofImport(samples, "getRosterImport", "");
        ofImport(samples, "listRosterImportRows", "/rows");
        ofImport(samples, "watchRosterImport", "/progress");
        samples.put("createRosterImportConfirmation", () -> {
            anImport();
            return Sample.send("POST", IMPORTS + "/" + IMPORT + "/confirmations", null, null);
        });
        return samples;
    }

    private static void get(Map<String, Supplier<Sample>> samples, String operation, String path) {
        samples.put(operation, () -> Sample.get(path));
    }

    private static void ofImport(Map<String, Supplier<Sample>> samples, String operation, String path) {
        samples.put(operation, () -> {
            anImport();
            return Sample.get(IMPORTS + "/" + IMPORT + path);
        });
    }

    private static void anImport() {
        Database.run(
                "insert into app.roster_import (district_id, id, source, status) values (?, ?, 'sis', 'DONE') on conflict do nothing",
                World.RIVER,
                IMPORT);
    }
}
