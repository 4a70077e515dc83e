package org.trellis.local;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;

/** Everything that makes up a running Trellis; closing it stops the parts in reverse order. */
final class Stack implements AutoCloseable {
    private final Places places;
    private final Ports ports;
    private final Progress progress;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CompletableFuture<String> ended = new CompletableFuture<>();
    private boolean closed;

    Stack(Places places, Ports ports, Progress progress) {
        this.places = places;
        this.ports = ports;
        this.progress = progress;
    }

    /** Starts all parts in the order they need each other; `durable` data survives a crash of the machine. */
    void start(boolean durable) throws Exception {
        Backend.requireBuilt(places);
        KeycloakDistribution distribution = new KeycloakDistribution(places, progress);
        distribution.prepare();
        progress.step("Starting PostgreSQL 18", () -> add(Postgres.start(places, ports.database(), durable)));
        progress.step("Starting Keycloak", () -> start(new Keycloak(distribution, places)));
        progress.step(
                "Starting the backend: migrations and the demo district",
                () -> watch(Backend.start(places, ports)).awaitReady());
        Backend.loaded(places).forEach(part -> progress.say("      " + part));
    }

    private Keycloak start(Keycloak keycloak) throws Exception {
        watch(keycloak.start(ports)).awaitReady();
        keycloak.allowSignInFrom(ports);
        return keycloak;
    }

    /** Completes with the name of a server that ended by itself. */
    CompletableFuture<String> ended() {
        return ended;
    }

    private ServerProcess watch(ServerProcess server) throws Exception {
        server.ended().thenAccept(ended::complete);
        return add(server);
    }

    private synchronized <T extends AutoCloseable> T add(T part) throws Exception {
        if (closed) {
            part.close(); // Ctrl-C came while it started
            throw new LocalFailure("Stopped while starting.");
        }
        parts.push(part);
        return part;
    }

    @Override
    public synchronized void close() {
        closed = true;
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception e) {
                progress.say("  A part did not stop in order: " + e.getMessage());
            }
        }
    }
}
