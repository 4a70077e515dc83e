package org.trellis.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One running Keycloak with the realm `trellis`; accounts changed while it ran are there at the next start. */
final class Keycloak {
    /** The administrator of this machine's Keycloak only. */
    static final Map<String, String> ADMIN =
            Map.of("KC_BOOTSTRAP_ADMIN_USERNAME", "admin", "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin");

    private static final List<String> SHARED = List.of("lib", "conf", "providers", "themes");
    private final KeycloakDistribution distribution;
    private final Places places;
    private final Path home;

    Keycloak(KeycloakDistribution distribution, Places places) {
        this.distribution = distribution;
        this.places = places;
        this.home = places.state().resolve("keycloak");
    }

    ServerProcess start(Ports ports) throws IOException {
        furnish();
        String ready = ports.keycloakAddress() + "/realms/trellis/.well-known/openid-configuration";
        return ServerProcess.start(
                places, new ServerCommand("keycloak", distribution.java(home, command(ports)), Map.of(), ready));
    }

    /** To be called once the server is ready. */
    void allowSignInFrom(Ports ports) throws IOException, InterruptedException {
        new RealmAddresses(ports, home).allow();
    }

    private static List<String> command(Ports ports) {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + ports.keycloak(),
                "--hostname=" + ports.keycloakAddress());
    }

    /** A home of its own: data copied from the imported realm, everything else linked to the distribution. */
    private void furnish() throws IOException {
        Path origin = home.resolve("origin");
        String template = distribution.template().toString();
        if (Files.exists(origin) && Files.readString(origin).equals(template)) {
            return;
        }
        Folders.remove(home);
        Folders.copy(distribution.template(), home.resolve("data"));
        for (String part : SHARED) {
            Files.createSymbolicLink(home.resolve(part), distribution.home().resolve(part));
        }
        Files.writeString(origin, template);
    }
}
