package org.trellis.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Real files, each imported into districts that have nothing yet; the slowest counts. */
record Importing(Setting setting, Seed seed) implements Part {
    private static final double CASE_AIM = 3;
    private static final double ROSTER_AIM = 10;
    /** Administrators of the demo realm with the subjects of their accounts; each gets a district. */
    private static final Map<String, String> ADMINISTRATORS = Map.of(
            "admin.river", "7e3a1000-0000-4000-8000-000000000008",
            "admin.lake", "7e3a1000-0000-4000-8000-000000000013",
            "principal.stone", "7e3a1000-0000-4000-8000-000000000007");

    private static final int FIRST_DISTRICT = 901;

    private interface Work {
        void in(Visitor administrator, byte[] file) throws IOException, InterruptedException;
    }

    @Override
    public void run() throws Exception {
        int district = FIRST_DISTRICT;
        for (String subject : ADMINISTRATORS.values()) {
            seed.empty(district++, subject);
        }
        measure(
                "import a CASE package",
                "case/ccss_math_with_progressions.CFPackage.json",
                Importing::framework,
                CASE_AIM);
        measure("import a roster", "oneroster/grand-bend-1.2.zip", Importing::roster, ROSTER_AIM);
    }

    private void measure(String what, String name, Work work, double aim) throws Exception {
        Path file = setting.place().data().resolve(name);
        if (!Files.exists(file)) {
            setting.report().say(what + ": left out, " + name + " is not here");
            return;
        }
        List<Double> seconds = new ArrayList<>();
        for (String administrator : ADMINISTRATORS.keySet()) {
            try (Visitor visitor = setting.visitor(administrator)) {
                long begin = System.nanoTime();
                work.in(visitor, Files.readAllBytes(file));
                seconds.add((System.nanoTime() - begin) / 1e9);
            }
        }
        setting.report()
                .say("%-36s %s s"
                        .formatted(what, seconds.stream().map("%.1f"::formatted).toList()));
        setting.report()
                .atMost(
                        what,
                        seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow(),
                        "s",
                        aim);
    }

    private static void framework(Visitor administrator, byte[] file) throws IOException {
        String read = administrator.post("/api/v1/framework-imports", "application/json", file);
        administrator.post("/api/v1/framework-imports/" + Json.text(read, "id") + "/publications", "{}");
    }

    private static void roster(Visitor administrator, byte[] file) throws IOException, InterruptedException {
        String begun = administrator.post("/api/v1/roster-imports", "application/zip", file);
        String path = "/api/v1/roster-imports/" + Json.text(begun, "id");
        String status = Json.text(begun, "status");
        while (!status.equals("DONE")) {
            if (List.of("REFUSED", "FAILED", "WAITING_FOR_CONFIRMATION").contains(status)) {
                throw new IOException("the roster was not taken: " + status);
            }
            Thread.sleep(50);
            status = Json.text(administrator.get(path), "status");
        }
    }
}
