package org.trellis.platform.security;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The {@code iss} of the tokens that are accepted; accounts are linked to people by it and the token's {@code sub}. Where
 * browsers reach the identity provider under another name than this server does, tokens carry the name that browsers use.
 */
@Singleton
public class TokenIssuer {

    private final Optional<String> stated;
    private final Optional<String> server;

    TokenIssuer(
            @ConfigProperty(name = "quarkus.oidc.token.issuer") Optional<String> stated,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") Optional<String> server) {
        this.stated = stated;
        this.server = server;
    }

    /** Empty where no identity provider is configured. */
    public Optional<String> find() {
        return stated.or(() -> server);
    }
}
