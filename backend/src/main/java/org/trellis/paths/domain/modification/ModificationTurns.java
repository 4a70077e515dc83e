package org.trellis.paths.domain.modification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.trellis.paths.ModificationChanged;
import org.trellis.platform.event.Outbox;

/** Tells of modifications whose day has come. */
@ApplicationScoped
class ModificationTurns {

    private final ModificationRepository modifications;
    private final ModificationReader reader;
    private final Outbox outbox;

    ModificationTurns(ModificationRepository modifications, ModificationReader reader, Outbox outbox) {
        this.modifications = modifications;
        this.reader = reader;
        this.outbox = outbox;
    }

    @Transactional
    void tell() {
        modifications
                .turningOn(reader.today())
                .forEach(m -> outbox.publish(new ModificationChanged(m.studentId, m.id)));
    }
}
