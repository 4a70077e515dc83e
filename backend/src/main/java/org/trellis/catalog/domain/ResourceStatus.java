package org.trellis.catalog.domain;

/** How far a learning resource has come; {@link #EXPIRED} is a published one whose last day is over. */
public enum ResourceStatus {
    OFFERED,
    VETTED,
    PUBLISHED,
    SUSPENDED,
    EXPIRED
}
