package org.trellis.testkit.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.ContractFilter;
import org.trellis.testkit.World;

/** What every operation owes to the platform, tried on every operation, each as somebody who may do it. */
@QuarkusTest
class SharedFiltersTest {

    private static final String PROTOCOL = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";

    @Inject
    @Any
    Instance<OperationRequests> modules;

    @Test
    void noPostWithoutAnIdempotencyKey() throws IOException {
        int tried = forEach("POST", (operation, request) -> {
            Response answer = request.bare().request("POST", request.sample().path());
            expect(operation, answer, 400);
            assertThat(answer.asString()).as(operation).contains("Idempotency-Key");
        });
        assertThat(tried).isGreaterThan(20);
    }

    @Test
    void noChangeWithoutTheVersionItChanges() throws IOException {
        int tried = forEach("PATCH", (operation, request) -> {
            if (request.sample().headers().containsKey(OFFSET)) {
                noPieceWithoutItsPlace(operation, request);
                return;
            }
            expect(operation, request.bare().patch(request.sample().path()), 428);
            expect(
                    operation,
                    request.bare()
                            .header("If-Match", "\"987654321\"")
                            .patch(request.sample().path()),
                    412);
        });
        assertThat(tried).isGreaterThan(3);
    }

    /** A piece of an upload says where it begins in place of a version (tus). */
    private static void noPieceWithoutItsPlace(String operation, Request request) {
        expect(operation, request.bare().patch(request.sample().path()), 422);
        Response elsewhere = request.bare()
                .header(OFFSET, "987654321")
                .patch(request.sample().path());
        expect(operation, elsewhere, 409);
    }

    @Test
    void noMemberThatTheContractDoesNotName() throws IOException {
        List<String> tried = new ArrayList<>();
        for (String method : List.of("POST", "PATCH")) {
            forEach(method, (operation, request) -> {
                if (!(request.sample().body() instanceof Map<?, ?> members) || members.isEmpty()) {
                    return;
                }
                Map<Object, Object> more = new HashMap<>(members);
                more.put("districtId", 2);
                Response answer = request.bare()
                        .headers(request.sample().headers())
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .body(more)
                        .request(method, request.sample().path());
                expect(operation, answer, 400);
                assertThat(answer.<String>path("violations[0].field"))
                        .as(operation)
                        .isEqualTo("districtId");
                tried.add(operation);
            });
        }
        assertThat(tried).hasSizeGreaterThan(15);
    }

    /** A sample with a fresh request for it, without what its headers say but the protocol it speaks. */
    private record Request(Sample sample, Actor actor) {

        RequestSpecification bare() {
            RequestSpecification request =
                    given().filter(ContractFilter.INSTANCE).header("Authorization", "Bearer " + actor.token());
            if (sample.contentType() != null) {
                request.contentType(sample.contentType());
            }
            String protocol = sample.headers().get(PROTOCOL);
            if (protocol != null) {
                request.header(PROTOCOL, protocol);
            }
            return sample.body() == null ? request : body(request, sample.body());
        }

        private static RequestSpecification body(RequestSpecification request, Object body) {
            return body instanceof byte[] raw ? request.body(raw) : request.body(body);
        }
    }

    /** How many operations have that method. */
    private int forEach(String method, BiConsumer<String, Request> check) throws IOException {
        World.ensure();
        int tried = 0;
        Map<String, Map<String, String>> matrix = AccessMatrix.read();
        Map<String, String> methods = Contract.methods();
        for (var operation : Replay.samples(modules).entrySet()) {
            if (method.equals(methods.get(operation.getKey()))) {
                Actor actor = whoMay(matrix.get(operation.getKey()));
                check.accept(
                        operation.getKey(), new Request(operation.getValue().get(), actor));
                tried++;
            }
        }
        return tried;
    }

    /** The first in the row who is not refused; 409 and 412 come after the door. */
    private static Actor whoMay(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(cell ->
                        cell.getValue().startsWith("2") || cell.getValue().equals("409"))
                .map(cell -> AccessMatrixTest.actor(cell.getKey()))
                .findFirst()
                .orElseThrow();
    }

    private static void expect(String operation, Response answer, int status) {
        assertThat(answer.statusCode()).as(operation + ": " + answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).as(operation).startsWith("application/problem+json");
        assertThat(answer.<String>path("instance")).as(operation).endsWith(answer.header("X-Request-Id"));
    }
}
