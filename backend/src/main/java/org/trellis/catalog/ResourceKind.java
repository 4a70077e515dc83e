package org.trellis.catalog;

/** What a learning resource is, wherever it takes place. */
public enum ResourceKind {
    RESOURCE,
    CLASS_SESSION,
    PROJECT,
    INTERNSHIP,
    COURSE,
    EVENT
}
