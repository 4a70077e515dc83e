package org.trellis.catalog;

/** What a student does with an option: the word on a step's card. */
public enum StepKind {
    LEARN,
    PRACTISE,
    MAKE,
    MEET,
    GO_OUT
}
