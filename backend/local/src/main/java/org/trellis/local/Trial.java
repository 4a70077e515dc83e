package org.trellis.local;

import java.nio.file.Path;
import java.util.List;

/** Trellis started for one command and thrown away after it. */
final class Trial {
    private final Places places;
    private final Progress progress;

    Trial(Places places, Progress progress) {
        this.places = places;
        this.progress = progress;
    }

    int of(List<String> command) throws Exception {
        if (command.isEmpty()) {
            throw new LocalFailure("Say which command to run against the started Trellis.");
        }
        Leftovers.removeTrials(places.local());
        Ports ports = Ports.random();
        Stack stack = new Stack(places, ports, progress);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(stack)));
        stack.start(false);
        int code = run(command, ports);
        if (code != 0) {
            progress.say("Logs of this run: " + keepLogs());
        }
        return code;
    }

    private int run(List<String> command, Ports ports) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("TRELLIS_BASE_URL", ports.webAddress());
        builder.environment().put("TRELLIS_KEYCLOAK_URL", ports.keycloakAddress());
        builder.environment().put("TRELLIS_JDBC_URL", ports.jdbcUrl());
        builder.environment().put("TRELLIS_LOGS", places.log("").getParent().toString());
        return builder.start().waitFor();
    }

    private Path keepLogs() throws Exception {
        Path kept = places.local().resolve("last-failed-test");
        Folders.remove(kept);
        Folders.copy(places.state().resolve("logs"), kept);
        return kept;
    }

    private void discard(Stack stack) {
        stack.close();
        Folders.remove(places.state());
    }
}
