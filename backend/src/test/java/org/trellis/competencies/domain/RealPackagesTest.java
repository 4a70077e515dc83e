package org.trellis.competencies.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Reads packages that publishers put out; runs where they are at hand. */
class RealPackagesTest {

    public static final Path FOLDER = Path.of("../../shared/data/case");

    private final ImportWarnings warnings = new ImportWarnings();

    @Test
    void commonCoreMathReadsWithoutWarnings() throws IOException {
        CasePackage content = read("ccss_math_with_progressions.CFPackage.json").content();

        FrameworkPlan plan = FrameworkPlan.of(content, warnings);
        long precedes = content.associations().stream()
                .filter(a -> a.type().equals(CasePackage.Association.PRECEDES))
                .count();
        var links = PlannedLinks.check(content, labels(content), warnings);

        assertEquals(695, content.items().size());
        assertEquals(1_594, content.associations().size());
        assertEquals(757, precedes);
        assertEquals(
                0, links.stream().filter(PlannedLinks.PlannedLink::closesCycle).count());
        assertEquals(
                Map.of(CompetencyKind.AREA, 73L, CompetencyKind.CLUSTER, 142L, CompetencyKind.COMPETENCY, 480L),
                kinds(plan));
        assertEquals(List.of(), warnings.all());
    }

    @Test
    void texasMathReadsWithWarnings() throws IOException {
        ReadPackage read = read("teks_math_OFFICIAL.json.gz");

        FrameworkPlan plan = FrameworkPlan.of(read.content(), warnings);

        assertEquals(1_515, plan.items().size());
        assertEquals(1_081L, kinds(plan).get(CompetencyKind.COMPETENCY));
        assertTrue(read.warnings().stream().anyMatch(w -> w.code().equals("subject-not-a-list")));
        assertTrue(read.warnings().stream().anyMatch(w -> w.code().equals("document-uri-in-association")));
    }

    @Test
    void theDemoFrameworkReadsAndOnlyItsCrosswalksWait() throws IOException {
        Path path = Path.of("../demo/river/framework/mathematics-and-habits.json");
        assumeTrue(Files.isReadable(path));
        try (InputStream in = Files.newInputStream(path)) {
            ReadPackage read = CasePackageReader.read(in);
            CasePackage content = read.content();
            PackageReview review = PackageReview.of(content, new PackageReview.Present(null, Map.of(), List.of()));

            assertEquals(List.of(), read.warnings());
            assertEquals(
                    List.of("crosswalk-waits"),
                    review.warnings().stream().map(ImportWarning::code).toList());
            assertEquals(content.items().size(), review.difference().count(ItemChange.Kind.ADDED));
            assertTrue(content.items().stream()
                    .allMatch(item -> item.translations().containsKey("es")));
            assertTrue(content.rubrics().stream()
                    .flatMap(rubric -> rubric.criteria().stream())
                    .flatMap(criterion -> criterion.levels().stream())
                    .allMatch(level -> level.translations().containsKey("es")));
        }
    }

    private static ReadPackage read(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.isReadable(path));
        try (InputStream in =
                file.endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(path)) : Files.newInputStream(path)) {
            return CasePackageReader.read(in);
        }
    }

    private static Map<CompetencyKind, Long> kinds(FrameworkPlan plan) {
        return plan.items().stream().collect(Collectors.groupingBy(p -> p.says().kind(), Collectors.counting()));
    }

    private static Map<UUID, String> labels(CasePackage content) {
        return content.items().stream()
                .collect(Collectors.toMap(CasePackage.Item::identifier, CasePackage.Item::label));
    }
}
