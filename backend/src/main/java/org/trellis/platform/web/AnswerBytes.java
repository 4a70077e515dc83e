package org.trellis.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What goes in and out of an idempotent operation, as bytes that can be compared. */
@Singleton
class AnswerBytes {

    private final ObjectMapper json;

    AnswerBytes(ObjectMapper json) {
        this.json = json;
    }

    StoredAnswer of(RestResponse<?> response) {
        Object entity = response.getEntity() instanceof ToldOnce secret ? secret.afterwards() : response.getEntity();
        String etag = entity instanceof Versioned versioned ? "\"" + versioned.version() + "\"" : null;
        String location = Optional.ofNullable(response.getHeaderString(HttpHeaders.LOCATION))
                .orElse(null);
        return new StoredAnswer(response.getStatus(), location, etag, entity == null ? new byte[0] : write(entity));
    }

    /** SHA-256 over the query and every argument of the method. */
    byte[] fingerprint(UriInfo uri, @Nullable Object[] arguments) {
        MessageDigest digest = sha256();
        digest.update(String.valueOf(uri.getRequestUri().getRawQuery()).getBytes(StandardCharsets.UTF_8));
        for (Object argument : arguments) {
            digest.update((byte) 0);
            digest.update(content(argument));
        }
        return digest.digest();
    }

    private byte[] content(@Nullable Object argument) {
        return switch (argument) {
            case null -> new byte[0];
            case byte[] raw -> raw;
            case Path file -> hash(file);
            case java.io.File file -> hash(file.toPath());
            case FileUpload upload -> hash(upload.uploadedFile());
            default -> argument.getClass().getName().startsWith("jakarta.ws.rs") ? new byte[0] : write(argument);
        };
    }

    private static byte[] hash(Path file) {
        MessageDigest digest = sha256();
        try (var in = Files.newInputStream(file)) {
            in.transferTo(new java.security.DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return digest.digest();
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not writable: " + value.getClass().getName(), e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
