package org.trellis.agreements;

/** What the district of the caller decided about agreements. Call inside a transaction. */
public interface AgreementPolicies {

    /** {@link AgreementPolicy#USUAL} where the district decided nothing. */
    AgreementPolicy of(AgreedSubject subject);
}
