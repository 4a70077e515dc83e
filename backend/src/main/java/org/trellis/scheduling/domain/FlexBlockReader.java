package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.trellis.people.People;
import org.trellis.people.PersonRef;

/** Blocks with names and with what happened to them: three queries, whatever their number. */
@ApplicationScoped
class FlexBlockReader {

    private final FlexBlockRepository blocks;
    private final People people;

    FlexBlockReader(FlexBlockRepository blocks, People people) {
        this.blocks = blocks;
        this.people = people;
    }

    List<FlexBlockView> search(FlexBlockSearch search) {
        return views(blocks.search(search));
    }

    FlexBlockView view(UUID id) {
        return view(blocks.get(id));
    }

    FlexBlockView view(FlexBlockEntity block) {
        return views(List.of(block)).getFirst();
    }

    UUID schoolOf(UUID id) {
        return blocks.get(id).schoolId;
    }

    private List<FlexBlockView> views(List<FlexBlockEntity> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<UUID, PersonRef> adults = people.persons(
                found.stream().map(b -> b.educatorId).filter(Objects::nonNull).toList());
        Map<UUID, List<FlexBlockChangeEntity>> changes =
                blocks.changesOf(found.stream().map(b -> b.id).toList()).stream()
                        .collect(Collectors.groupingBy(c -> c.blockId));
        return found.stream()
                .map(b -> new FlexBlockView(
                        b,
                        b.educatorId == null ? null : adults.get(b.educatorId),
                        changes.getOrDefault(b.id, List.of())))
                .toList();
    }
}
