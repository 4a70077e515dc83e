package org.trellis.agreements;

/** On which side someone agrees. Only a LEARNER and an EDUCATOR together make a subject agreed. */
public enum Capacity {
    LEARNER,
    EDUCATOR,
    GUARDIAN,
    WITNESS
}
