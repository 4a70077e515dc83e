package org.trellis.agreements;

/** GIVEN counts; VOID ended because its subject changed; WITHDRAWN was taken back by the person who gave it. */
public enum AgreementStatus {
    GIVEN,
    VOID,
    WITHDRAWN
}
