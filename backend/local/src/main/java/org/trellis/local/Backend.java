package org.trellis.local;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The built backend, told by its environment where the other parts are, as a deployment would. */
final class Backend {
    private static final Pattern PART = Pattern.compile("demo district (.+ in ([0-9]+)[.,][0-9] s)$");
    private static final int WORTH_SAYING_SECONDS = 1;

    private Backend() {}

    static void requireBuilt(Places places) {
        if (!Files.exists(places.backendJar())) {
            throw new LocalFailure("The backend is not built yet: start with `make run` or `make test`.");
        }
    }

    static ServerProcess start(Places places, Ports ports) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-Duser.timezone=UTC"));
        if (!"true".equals(System.getenv("TRELLIS_FULL_SPEED"))) {
            arguments.add("-XX:TieredStopAtLevel=1"); // a start of half the work; only a measurement misses the rest
        }
        arguments.addAll(List.of("-jar", places.backendJar().toString()));
        return ServerProcess.start(
                places,
                new ServerCommand(
                        "backend", arguments, environment(places, ports), ports.webAddress() + "/q/health/ready"));
    }

    /** Which parts of the demo took their time in this start. */
    static List<String> loaded(Places places) throws IOException {
        List<String> parts = new ArrayList<>();
        for (String line : Files.readAllLines(places.log("backend"))) {
            Matcher part = PART.matcher(line);
            if (part.find() && Integer.parseInt(part.group(2)) >= WORTH_SAYING_SECONDS) {
                parts.add(part.group(1));
            }
        }
        return parts;
    }

    private static Map<String, String> environment(Places places, Ports ports) {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.web()));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", ports.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", "trellis_api");
        environment.put("QUARKUS_FLYWAY_USERNAME", "trellis_owner");
        // the server trusts everyone on this machine, but Flyway takes the name only together with a password
        environment.put("QUARKUS_FLYWAY_PASSWORD", "unused");
        environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.keycloakAddress() + "/realms/trellis");
        environment.put("QUARKUS_OIDC_CREDENTIALS_SECRET", "trellis-web-demo-secret-not-for-production");
        environment.put("QUARKUS_KEYCLOAK_ADMIN_CLIENT_SERVER_URL", ports.keycloakAddress());
        environment.put(
                "QUARKUS_KEYCLOAK_ADMIN_CLIENT_CLIENT_SECRET", "trellis-provisioning-demo-secret-not-for-production");
        environment.put("TRELLIS_WEB_DIRECTORY", places.webApp().toString());
        environment.put(
                "TRELLIS_MEDIA_DIRECTORY", places.state().resolve("media").toString());
        environment.put("TRELLIS_DEMO_LOAD", System.getenv().getOrDefault("TRELLIS_DEMO_LOAD", "true"));
        environment.put("TRELLIS_DEMO_DIRECTORY", places.root().resolve("demo").toString());
        return environment;
    }
}
