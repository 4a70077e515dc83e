package org.trellis.platform.security;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.ProblemException;
import org.trellis.platform.error.ProblemType;
import org.trellis.platform.error.Problems;

/** First two of the three locks: a valid token that belongs to a person, and the permission of the method. */
@Provider
@Priority(Priorities.AUTHENTICATION + 100)
class RequestGuard implements ContainerRequestFilter {

    /** Static and custom: a form on another site cannot send it, so a cookie alone cannot write. */
    private static final String APP_HEADER = "X-Requested-With";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final ProblemType NOT_LINKED =
            ProblemType.of("account-not-linked", "This account belongs to nobody here yet", 403);

    private final ResourceInfo resource;
    private final SecurityIdentity identity;
    private final AccountDirectory accounts;
    private final CurrentCaller current;

    RequestGuard(ResourceInfo resource, SecurityIdentity identity, AccountDirectory accounts, CurrentCaller current) {
        this.resource = resource;
        this.identity = identity;
        this.accounts = accounts;
        this.current = current;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod().isAnnotationPresent(PublicEndpoint.class)) {
            return;
        }
        Caller caller = recognise();
        current.set(caller);
        refuseForgedWrites(request);
        Requires requires = resource.getResourceMethod().getAnnotation(Requires.class);
        if (requires == null || !caller.may(requires.value())) {
            throw Problems.forbidden("Your role does not include this.");
        }
    }

    private Caller recognise() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new ProblemException(ProblemType.UNAUTHENTICATED, "Sign in to go on.");
        }
        return accounts.find(token.getIssuer(), token.getSubject())
                .orElseThrow(() -> new ProblemException(NOT_LINKED, "Ask your school to link this account to you."));
    }

    private static void refuseForgedWrites(ContainerRequestContext request) {
        @Nullable String authorization = request.getHeaderString("Authorization");
        boolean byCookie = authorization == null;
        if (byCookie && !READS.contains(request.getMethod()) && request.getHeaderString(APP_HEADER) == null) {
            throw Problems.forbidden("Writes with a session cookie need the header " + APP_HEADER + ".");
        }
    }
}
