package org.trellis.platform.web;

/** A representation with a version: it is answered with a strong {@code ETag}, and 304 where the caller has it already. */
public interface Versioned {
    long version();
}
