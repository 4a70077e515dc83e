package org.trellis.people.domain.oneroster;

/** The version the manifest names. */
public enum OneRosterVersion {
    V1_1("1.1"),
    V1_2("1.2");

    private final String label;

    OneRosterVersion(String label) {
        this.label = label;
    }

    /** As the manifest spells it: {@code 1.1} or {@code 1.2}. */
    public String label() {
        return label;
    }
}
