package org.trellis.people.domain;

import org.jspecify.annotations.Nullable;

/** Where accounts live for people whose district brings no identity provider of its own. */
interface IdentityProvider {

    /**
     * Whom to make an account for.
     *
     * @param email null where the person has none, as most children
     */
    record NewAccount(
            String username,
            String givenName,
            String familyName,
            @Nullable String email) {}

    /**
     * An account that was made; its first sign-in asks for a new password.
     *
     * @param issuer the {@code iss} of its tokens
     * @param subject the {@code sub} of its tokens
     * @param firstPassword valid until the first sign-in; null where a link to set one was mailed
     */
    record MadeAccount(
            String issuer, String subject, @Nullable String firstPassword) {}

    /** 409 {@code username-taken}; 503 {@code identity-provider-missing} where none is configured or it does not answer. */
    MadeAccount create(NewAccount account);

    /** Refuses every further sign-in and ends the sessions; nothing happens where the account is unknown or none is configured. */
    void disable(String issuer, String subject);
}
