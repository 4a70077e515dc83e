package org.trellis.competencies.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.CasePackage.Item;
import org.trellis.competencies.domain.PlannedLinks.PlannedLink;

/** A package held against what the district has: what it would change, and what is wrong with it. */
record PackageReview(
        FrameworkPlan plan, List<PlannedLink> links, FrameworkDifference difference, List<ImportWarning> warnings) {

    /**
     * What the district has now.
     *
     * @param frameworkId the framework the package is an edition of; absent when it is new
     * @param known items that the package mentions, from any framework, by identifier
     * @param inUse items of the framework that are not retired
     */
    record Present(@Nullable UUID frameworkId, Map<UUID, KnownItem> known, Collection<ItemContent> inUse) {}

    static PackageReview of(CasePackage content, Present present) {
        ImportWarnings warnings = new ImportWarnings();
        CasePackage own = withoutForeignItems(content, present, warnings);
        FrameworkPlan plan = FrameworkPlan.of(own, warnings);
        List<PlannedLink> links = PlannedLinks.check(own, labels(own, present), warnings);
        return new PackageReview(plan, links, FrameworkDifference.between(present.inUse(), plan), warnings.all());
    }

    /** An identifier stands for one item in a district; the framework that had it first keeps it. */
    private static CasePackage withoutForeignItems(CasePackage content, Present present, ImportWarnings warnings) {
        List<Item> own = new ArrayList<>();
        for (Item item : content.items()) {
            KnownItem known = present.known().get(item.identifier());
            if (known == null || known.frameworkId().equals(present.frameworkId())) {
                own.add(item);
            } else {
                warnings.add(
                        "item-of-another-framework",
                        item.label() + " already belongs to another framework; it stays there.",
                        item.identifier());
            }
        }
        return new CasePackage(content.document(), own, content.associations(), content.rubrics());
    }

    private static Map<UUID, String> labels(CasePackage content, Present present) {
        Map<UUID, String> labels = new HashMap<>();
        present.known().values().forEach(item -> labels.put(item.identifier(), item.label()));
        content.items().forEach(item -> labels.put(item.identifier(), item.label()));
        return labels;
    }

    /** Every identifier the package mentions, to ask what the district knows of them. */
    static List<UUID> mentioned(CasePackage content) {
        return Stream.concat(
                        content.items().stream().map(Item::identifier),
                        content.associations().stream().flatMap(a -> Stream.of(a.origin(), a.destination())))
                .distinct()
                .toList();
    }
}
