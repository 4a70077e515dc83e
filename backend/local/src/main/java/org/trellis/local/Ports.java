package org.trellis.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The three ports a running Trellis takes on the loopback address. */
record Ports(int web, int keycloak, int database) {

    /** The documented ports, each changeable by an environment variable; refused when one is taken. */
    static Ports fixed() {
        return new Ports(
                free("the web app", "TRELLIS_PORT", 8080),
                free("Keycloak", "TRELLIS_KEYCLOAK_PORT", 8081),
                free("PostgreSQL", "TRELLIS_DATABASE_PORT", 54318));
    }

    /** Any free ports, so that tests can run beside a running copy. */
    static Ports random() {
        try (ServerSocket web = listen(0);
                ServerSocket keycloak = listen(0);
                ServerSocket database = listen(0)) {
            return new Ports(web.getLocalPort(), keycloak.getLocalPort(), database.getLocalPort());
        } catch (IOException e) {
            throw new LocalFailure("No free port could be found: " + e.getMessage() + ".", e);
        }
    }

    static int free(String user, String variable, int usual) {
        int port = chosen(variable, usual);
        try (ServerSocket socket = listen(port)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalFailure(
                    "Port %d, which %s needs, is taken by another program: stop it, or choose another port with %s=…"
                            .formatted(port, user, variable),
                    e);
        }
    }

    private static int chosen(String variable, int usual) {
        String value = System.getenv().getOrDefault(variable, Integer.toString(usual));
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new LocalFailure("%s must be a port number, not \"%s\".".formatted(variable, value), e);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }

    String webAddress() {
        return "http://localhost:" + web;
    }

    String keycloakAddress() {
        return "http://localhost:" + keycloak;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + database + "/trellis";
    }
}
