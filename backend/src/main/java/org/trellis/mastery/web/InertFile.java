package org.trellis.mastery.web;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.trellis.mastery.domain.EvidenceMediaEntity;
import org.trellis.mastery.domain.OpenedMedia;

/** A file somebody brought, as an answer that runs nothing. */
final class InertFile {

    private InertFile() {}

    static Response of(OpenedMedia opened) {
        EvidenceMediaEntity file = opened.media();
        return Response.ok(opened.content())
                .type(file.mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.fileName))
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
