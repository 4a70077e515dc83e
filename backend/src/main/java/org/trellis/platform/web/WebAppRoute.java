package org.trellis.platform.web;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves the built web app from a folder, where one is set: one origin for app and API without a second server. */
@Singleton
class WebAppRoute {

    private static final Pattern NOT_THE_APP = Pattern.compile("/(api|auth|q|ims|xapi|lti)(/.*)?");
    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " media-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final Optional<Path> directory;

    WebAppRoute(@ConfigProperty(name = "trellis.web.directory") Optional<Path> directory) {
        this.directory = directory;
    }

    void register(@Observes Router router) {
        directory.ifPresent(
                folder -> serve(router, folder.toAbsolutePath().normalize().toString()));
    }

    private static void serve(Router router, String folder) {
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, folder)
                .setCachingEnabled(false)
                .setIndexPage("index.html");
        router.route()
                .order(10_000)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(context -> {
                    String path = context.normalizedPath();
                    if (NOT_THE_APP.matcher(path).matches()) {
                        context.next();
                        return;
                    }
                    protect(context.response(), path);
                    answer(context, files, path);
                });
    }

    /** Paths without a dot are screens of the app: its one page answers them all. */
    private static void answer(RoutingContext context, StaticHandler files, String path) {
        if (path.indexOf('.') < 0 && !"/".equals(path)) {
            context.reroute("/");
        } else {
            files.handle(context);
        }
    }

    private static void protect(HttpServerResponse response, String path) {
        response.putHeader("Content-Security-Policy", POLICY)
                .putHeader("X-Content-Type-Options", "nosniff")
                .putHeader("Referrer-Policy", "no-referrer")
                .putHeader("Cross-Origin-Opener-Policy", "same-origin")
                .putHeader(
                        "Cache-Control",
                        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
    }
}
