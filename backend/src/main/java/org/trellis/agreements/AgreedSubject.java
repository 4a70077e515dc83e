package org.trellis.agreements;

/** What a district has a policy for. The names are those of {@link Subject#kind()}. */
public enum AgreedSubject {
    PROFILE_VERSION
}
