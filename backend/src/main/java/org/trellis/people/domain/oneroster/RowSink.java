package org.trellis.people.domain.oneroster;

import java.io.IOException;

/** Takes the rows of one file as they are read. */
@FunctionalInterface
public interface RowSink {
    void accept(StagedRow row) throws IOException;
}
