package org.trellis.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Signing in as Quarkus OIDC does it, which has to check the signature of a bearer token only once a minute: the same token,
 * byte for byte, is known until then, and never beyond its own end. Who the token belongs to, and what that person may do,
 * is asked anew for every request. Sessions of the web app (a cookie) are not kept here.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class KnownTokens implements HttpAuthenticationMechanism {

    private static final Duration AT_MOST = Duration.ofMinutes(1);
    private static final int HOW_MANY = 10_000;
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism oidc;
    private final Clock clock;
    private final Cache<String, SecurityIdentity> known = Caffeine.newBuilder()
            .maximumSize(HOW_MANY)
            .expireAfter(Expiry.<String, SecurityIdentity>creating((token, identity) -> left(identity)))
            .build();

    KnownTokens(OidcAuthenticationMechanism oidc, Clock clock) {
        this.oidc = oidc;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        String header = request.request().getHeader("Authorization");
        if (header == null || !header.startsWith(BEARER)) {
            return oidc.authenticate(request, providers);
        }
        @Nullable SecurityIdentity identity = known.getIfPresent(header);
        return identity != null
                ? Uni.createFrom().item(identity)
                : oidc.authenticate(request, providers).invoke(found -> keep(header, found));
    }

    private void keep(String header, @Nullable SecurityIdentity found) {
        if (found != null && found.getPrincipal() instanceof JsonWebToken) {
            known.put(header, withoutRequest(found));
        }
    }

    /** Attributes hold the request it came with: they must not outlive it. */
    private static SecurityIdentity withoutRequest(SecurityIdentity found) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(found.getPrincipal())
                .addRoles(found.getRoles())
                .addCredentials(found.getCredentials())
                .build();
    }

    private Duration left(SecurityIdentity identity) {
        JsonWebToken token = (JsonWebToken) identity.getPrincipal();
        Duration left = Duration.between(clock.instant(), Instant.ofEpochSecond(token.getExpirationTime()));
        return left.compareTo(AT_MOST) < 0 ? left : AT_MOST;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return oidc.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority();
    }
}
