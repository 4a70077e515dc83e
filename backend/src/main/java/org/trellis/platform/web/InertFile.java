package org.trellis.platform.web;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.trellis.platform.media.OpenedMedia;

/** What people bring is never run in the app's name: it is sent out inert (OWASP ASVS 5.0, 5.4), and kept by no cache. */
public final class InertFile {

    private InertFile() {}

    /** The answer 200 with this file. */
    public static Response of(OpenedMedia file) {
        return Response.ok(file.content())
                .type(file.mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.fileName()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    /** RFC 8187. */
    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
