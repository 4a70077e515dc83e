package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.trellis.competencies.FrameworkPublished;
import org.trellis.platform.event.Outbox;

/** Writes a framework and tells the others, in the transaction of the caller. */
@ApplicationScoped
class PublishedFrameworks {

    private final FrameworkWriteRepository writer;
    private final Outbox outbox;

    PublishedFrameworks(FrameworkWriteRepository writer, Outbox outbox) {
        this.writer = writer;
        this.outbox = outbox;
    }

    void add(FrameworkRows rows, Instant at) {
        writer.write(rows, at);
        outbox.publish(new FrameworkPublished(rows.framework().id()));
    }
}
