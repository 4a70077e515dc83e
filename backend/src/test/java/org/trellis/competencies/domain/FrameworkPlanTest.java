package org.trellis.competencies.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.competencies.domain.SamplePackage.sample;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.domain.PlannedLinks.PlannedLink;

class FrameworkPlanTest {

    private final ImportWarnings warnings = new ImportWarnings();

    @Test
    void treeReadsTopDownBySequenceNumber() {
        FrameworkPlan plan = plan(sample("F")
                .item("A.2", "second", ",\"CFItemType\":\"Standard\"")
                .item("A", "area", ",\"CFItemType\":\"Domain\"")
                .item("A.1", "first", ",\"CFItemType\":\"Standard\"")
                .item("A.1.a", "part of first", ",\"CFItemType\":\"Standard\"")
                .top("A", 1)
                .childOf("A.2", "A", 2)
                .childOf("A.1", "A", 1)
                .childOf("A.1.a", "A.1", 1));

        assertEquals("A:AREA A.1:COMPETENCY A.1.a:COMPETENCY A.2:COMPETENCY", outline(plan));
        assertEquals(List.of(), warnings.all());
    }

    @Test
    void withoutTypesThePlaceInTheTreeTellsTheKind() {
        FrameworkPlan plan = plan(sample("F")
                .item("G", "Grade")
                .item("G.C", "Cluster")
                .item("G.C.1", "Skill")
                .top("G", 1)
                .childOf("G.C", "G", 1)
                .childOf("G.C.1", "G.C", 1));

        assertEquals("G:AREA G.C:CLUSTER G.C.1:COMPETENCY", outline(plan));
        assertEquals(
                plan.items().getFirst().item().identifier(),
                plan.items().getLast().area());
    }

    @Test
    void whatThePackageSaysAboutAKindWins() {
        FrameworkPlan plan = plan(sample("F")
                .item("H", "Working in teams", ",\"extensions\":{\"trellis\":{\"kind\":\"COMPETENCY\"}}")
                .item("H.1", "I can listen")
                .top("H", 1)
                .childOf("H.1", "H", 1));

        assertEquals("H:COMPETENCY H.1:COMPETENCY", outline(plan));
    }

    @Test
    void anItemThatIsItsOwnAncestorStandsAtTheTopAndIsNamed() {
        FrameworkPlan plan = plan(
                sample("F").item("A", "a").item("B", "b").childOf("A", "B", 1).childOf("B", "A", 1));

        assertEquals(2, plan.items().size());
        assertEquals(
                List.of("A (a) is its own ancestor; it stands at the top."),
                warnings.all().stream().map(ImportWarning::message).toList());
    }

    @Test
    void danglingEndsAndCirclesOfPrerequisitesAreReportedByName() {
        SamplePackage circular = sample("F")
                .item("A", "a")
                .item("B", "b")
                .top("A", 1)
                .top("B", 2)
                .precedes("A", "B")
                .precedes("B", "A")
                .precedes("A", "Z");
        CasePackage content = CasePackageReader.read(circular.stream()).content();

        List<PlannedLink> links = PlannedLinks.check(
                content,
                content.items().stream()
                        .collect(Collectors.toMap(CasePackage.Item::identifier, CasePackage.Item::label)),
                warnings);

        assertEquals(
                List.of(false, true, false),
                links.stream().map(PlannedLink::closesCycle).toList());
        assertEquals(
                List.of(
                        "A (a) → B (b) → A (a): the last step is not used.",
                        "precedes from A (a) to destination: one end is in no framework of the district yet."),
                warnings.all().stream().map(ImportWarning::message).toList());
    }

    @Test
    void aHundredWarningsOfAKindAreNamedAndTheRestCounted() {
        for (int i = 0; i < 250; i++) {
            warnings.add("dangling-end", "one", i);
        }

        assertEquals(101, warnings.all().size());
        assertEquals("150 more of this kind", warnings.all().getLast().message());
    }

    private FrameworkPlan plan(SamplePackage sample) {
        return FrameworkPlan.of(CasePackageReader.read(sample.stream()).content(), warnings);
    }

    private static String outline(FrameworkPlan plan) {
        return plan.items().stream()
                .map(p -> p.item().code() + ":" + p.says().kind())
                .collect(Collectors.joining(" "));
    }
}
