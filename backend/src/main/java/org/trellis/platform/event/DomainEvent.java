package org.trellis.platform.event;

import java.util.UUID;

/** Something that happened, told to other modules after it was committed. A record of ids, named in the past tense. */
public interface DomainEvent {

    /** The student or other thing it is about; events about one subject arrive in order. */
    UUID subjectId();
}
