package org.trellis.mastery;

/** Under which conditions something was shown. */
public enum Support {
    ALONE,
    HELPED,
    GROUP
}
