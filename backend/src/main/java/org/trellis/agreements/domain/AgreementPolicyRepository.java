package org.trellis.agreements.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.trellis.agreements.AgreedSubject;

/** What districts decided; one row a kind of subject. */
@ApplicationScoped
class AgreementPolicyRepository implements PanacheRepositoryBase<AgreementPolicyEntity, AgreedSubject> {}
