package org.trellis.platform.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.error.Problems;

@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class IdempotencyInterceptor {

    private static final int LONGEST_KEY = 128;

    private final IdempotencyKeys keys;
    private final AnswerBytes bytes;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;

    IdempotencyInterceptor(IdempotencyKeys keys, AnswerBytes bytes, HttpHeaders headers, Request request, UriInfo uri) {
        this.keys = keys;
        this.bytes = bytes;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) {
        String path = uri.getRequestUri().getRawPath();
        IdempotencyKeys.Use use = new IdempotencyKeys.Use(
                request.getMethod(), path, key(), bytes.fingerprint(uri, invocation.getParameters()));
        return QuarkusTransaction.requiringNew().timeout(120).call(() -> {
            keys.claim(use).ifPresent(answer -> {
                throw new AnswerReplayed(answer);
            });
            Object answer = proceed(invocation);
            if (answer instanceof RestResponse<?> response && response.getStatus() < 300) {
                keys.store(use, bytes.of(response));
            }
            return answer;
        });
    }

    private static Object proceed(InvocationContext invocation) {
        try {
            return invocation.proceed();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The draft says a quoted string; unquoted is accepted too. */
    private String key() {
        @Nullable String header = headers.getHeaderString("Idempotency-Key");
        String key = header == null ? "" : header.trim().replaceAll("^\"|\"$", "");
        if (key.isEmpty() || key.length() > LONGEST_KEY) {
            throw Problems.malformed(
                    "Send an Idempotency-Key of at most " + LONGEST_KEY + " characters with each POST.");
        }
        return key;
    }
}
