package org.trellis.competencies;

import static java.util.Map.entry;
import static org.trellis.competencies.domain.SamplePackage.sample;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.trellis.competencies.domain.SamplePackage;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

@Singleton
class CompetenciesRequests implements OperationRequests {

    private static final SamplePackage SHOWN =
            sample("Access").item("X.1", "I can be read").top("X.1", 1);

    private String imported = "";

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.ofEntries(
                entry("listFrameworks", () -> Sample.get("/api/v1/frameworks")),
                entry("getFramework", () -> Sample.get("/api/v1/frameworks/" + framework())),
                entry("listFrameworkItems", () -> Sample.get("/api/v1/frameworks/" + framework() + "/items")),
                entry("searchCompetencies", () -> Sample.get("/api/v1/competencies?q=read")),
                entry("getCompetency", () -> Sample.get("/api/v1/competencies/" + competency())),
                entry("listScales", () -> Sample.get("/api/v1/scales")),
                entry("createScale", () -> Sample.post("/api/v1/scales", scale())),
                entry("createFrameworkImport", () -> Sample.post("/api/v1/framework-imports", SHOWN.json())),
                entry("listFrameworkImports", () -> Sample.get("/api/v1/framework-imports")),
                entry("getFrameworkImport", () -> Sample.get("/api/v1/framework-imports/" + imported())),
                entry(
                        "listFrameworkImportDifference",
                        () -> Sample.get("/api/v1/framework-imports/" + imported() + "/difference")),
                entry(
                        "createFrameworkPublication",
                        () -> Sample.post(
                                "/api/v1/framework-imports/" + Frameworks.read(SHOWN.json()) + "/publications",
                                Map.of())));
    }

    private String imported() {
        if (imported.isEmpty()) {
            imported = Frameworks.publish(SHOWN.json());
        }
        return imported;
    }

    private String framework() {
        return Frameworks.frameworkOf(imported());
    }

    private UUID competency() {
        imported();
        return Frameworks.id(SHOWN.id("X.1"));
    }

    private static Map<String, Object> scale() {
        return Map.of(
                "name",
                "Scale " + UUID.randomUUID(),
                "levels",
                List.of(Map.of("name", "one"), Map.of("name", "two"), Map.of("name", "three")));
    }
}
