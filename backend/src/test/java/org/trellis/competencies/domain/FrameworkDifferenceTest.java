package org.trellis.competencies.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trellis.competencies.domain.SamplePackage.sample;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.domain.FrameworkPlan.PlannedItem;

class FrameworkDifferenceTest {

    private final FrameworkPlan first = plan(edition().item("A.3", "Three").childOf("A.3", "A", 3));

    @Test
    void aNewFrameworkAddsEverything() {
        FrameworkDifference difference = FrameworkDifference.between(List.of(), first);

        assertEquals(4, difference.count(ItemChange.Kind.ADDED));
        assertEquals(0, difference.unchanged());
    }

    @Test
    void theSamePackageAgainChangesNothingWhateverItsTimestamps() {
        String later =
                edition().item("A.3", "Three").childOf("A.3", "A", 3).json().replace("2026-07-15", "2026-11-01");
        FrameworkPlan again = FrameworkPlan.of(
                CasePackageReader.read(SamplePackage.stream(later)).content(), new ImportWarnings());

        assertEquals(new FrameworkDifference(List.of(), 4), FrameworkDifference.between(present(), again));
    }

    @Test
    void contentTellsWhatIsAddedChangedAndRetired() {
        SamplePackage second = sample("F")
                .item("A", "Area")
                .item("A.1", "One, reworded")
                .item("A.2", "Two")
                .item("A.4", "Four")
                .top("A", 1)
                .childOf("A.1", "A", 1)
                .childOf("A.2", "A", 2)
                .childOf("A.4", "A", 3);

        FrameworkDifference difference = FrameworkDifference.between(present(), plan(second));

        assertEquals(
                List.of(
                        new ItemChange(
                                ItemChange.Kind.CHANGED,
                                second.id("A.1"),
                                "A.1",
                                "One",
                                "One, reworded",
                                List.of("statement")),
                        new ItemChange(ItemChange.Kind.ADDED, second.id("A.4"), "A.4", null, "Four", List.of()),
                        new ItemChange(ItemChange.Kind.RETIRED, second.id("A.3"), "A.3", "Three", null, List.of())),
                difference.changes());
        assertEquals(2, difference.unchanged());
    }

    private static SamplePackage edition() {
        return sample("F")
                .item("A", "Area")
                .item("A.1", "One")
                .item("A.2", "Two")
                .top("A", 1)
                .childOf("A.1", "A", 1)
                .childOf("A.2", "A", 2);
    }

    private List<ItemContent> present() {
        return first.items().stream().map(PlannedItem::says).toList();
    }

    private static FrameworkPlan plan(SamplePackage sample) {
        return FrameworkPlan.of(CasePackageReader.read(sample.stream()).content(), new ImportWarnings());
    }
}
