package org.trellis.scheduling.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.event.Outbox;
import org.trellis.platform.web.ExpectedVersion;
import org.trellis.scheduling.FlexBlockCancelled;
import org.trellis.scheduling.FlexBlockCreated;
import org.trellis.scheduling.FlexBlockMoved;

/** Writes blocks down, moves and cancels them. Each change keeps its reason, and is told. */
@ApplicationScoped
class FlexBlockBook {

    private final FlexBlockRepository blocks;
    private final FlexBlockMaker maker;
    private final ExpectedVersion expected;
    private final Outbox outbox;

    FlexBlockBook(FlexBlockRepository blocks, FlexBlockMaker maker, ExpectedVersion expected, Outbox outbox) {
        this.blocks = blocks;
        this.maker = maker;
        this.expected = expected;
        this.outbox = outbox;
    }

    FlexBlockEntity create(FlexBlockPlan plan) {
        check(plan.slot());
        List<FlexBlockEntity> made = maker.make(plan);
        blocks.persist(made);
        blocks.flush();
        outbox.publishAll(made.stream()
                .map(b -> new FlexBlockCreated(b.id, b.schoolId, b.slot.day()))
                .toList());
        return made.getFirst();
    }

    FlexBlockEntity move(UUID id, FlexBlockMove move) {
        FlexBlockEntity block = blocks.locked(id);
        expected.check(block.version);
        requireAhead(block);
        FlexBlockSlot before = block.slot;
        FlexBlockSlot after = move.appliedTo(before);
        check(after);
        if (after.equals(before)) {
            throw Problems.unprocessable("nothing-moved", "The block takes place there and then already.");
        }
        block.slot = after;
        blocks.note(maker.moved(block, before, move.reason()));
        blocks.flush();
        outbox.publish(new FlexBlockMoved(block.id, block.schoolId, before.day()));
        return block;
    }

    FlexBlockEntity cancel(UUID id, String reason) {
        FlexBlockEntity block = blocks.locked(id);
        requireAhead(block);
        block.state = FlexBlockState.CANCELLED;
        blocks.note(maker.cancelled(block, reason));
        blocks.flush();
        outbox.publish(new FlexBlockCancelled(block.id, block.schoolId, block.slot.day()));
        return block;
    }

    private void requireAhead(FlexBlockEntity block) {
        if (block.state == FlexBlockState.CANCELLED) {
            throw Problems.conflict("block-cancelled", "This block was cancelled.");
        }
        if (maker.isOver(block.slot)) {
            throw Problems.conflict("block-over", "This block is over.");
        }
    }

    private void check(FlexBlockSlot slot) {
        if (!slot.endsAt().isAfter(slot.startsAt())) {
            throw Problems.invalid("endsAt", "too-soon", "A block ends after it starts.");
        }
        if (maker.isOver(slot)) {
            throw Problems.invalid("date", "past", "That time is over.");
        }
    }
}
