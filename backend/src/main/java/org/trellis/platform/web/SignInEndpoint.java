package org.trellis.platform.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.trellis.platform.security.PublicEndpoint;

/** Where the web app sends the browser to sign in: the code flow runs here and ends where the person wanted to go. */
@Path("/auth/sign-in")
public class SignInEndpoint {

    /** A path of this site and nothing else, so that a link cannot send people elsewhere after signing in. */
    private static final Pattern OWN_PATH = Pattern.compile("/(?![/\\\\])[^\\s\\\\]*");

    @GET
    @Authenticated
    @PublicEndpoint
    @Operation(operationId = "signIn", hidden = true)
    public Response signIn(@QueryParam("returnTo") @DefaultValue("/") String returnTo) {
        String target = OWN_PATH.matcher(returnTo).matches() ? returnTo : "/";
        return Response.seeOther(URI.create(target)).build();
    }
}
