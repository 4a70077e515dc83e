package org.trellis.platform.media;

/** The bytes do not follow the format they claim. */
final class Damaged extends Exception {

    private static final long serialVersionUID = 1L;

    Damaged(String what) {
        super(what, null, false, false);
    }
}
