package org.trellis.platform.security;

import java.util.Optional;

/** Knows which person of which district a sign-in belongs to; implemented by the module people. */
public interface AccountDirectory {

    /**
     * @param issuer the {@code iss} claim
     * @param subject the {@code sub} claim
     * @return empty where no account record links this sign-in to a person, or the person has ended
     */
    Optional<Caller> find(String issuer, String subject);
}
