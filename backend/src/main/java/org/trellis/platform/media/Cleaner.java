package org.trellis.platform.media;

/** Rewrites one kind of file from its structure, so that only what is needed to show it is left. */
@FunctionalInterface
interface Cleaner {

    Cleaned clean(byte[] content) throws Damaged;
}
