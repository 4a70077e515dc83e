package org.trellis.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Where things are.
 *
 * @param root  the repository
 * @param local what is kept between starts and shared by all copies (git-ignored)
 * @param state what belongs to this copy: data and logs
 */
record Places(Path root, Path local, Path state) {
    static final String TRIAL = "test-";

    static Places kept(Path root) {
        return new Places(root, root.resolve(".local"), root.resolve(".local/run"));
    }

    static Places thrownAway(Path root) {
        String name = TRIAL + ProcessHandle.current().pid();
        return new Places(root, root.resolve(".local"), root.resolve(".local").resolve(name));
    }

    Path log(String part) {
        return directory(state.resolve("logs")).resolve(part + ".log");
    }

    Path backendJar() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    Path webApp() {
        return root.resolve("frontend/dist");
    }

    static Path directory(Path path) {
        try {
            return Files.createDirectories(path);
        } catch (IOException e) {
            throw new LocalFailure("The folder " + path + " cannot be made: " + e.getMessage() + ".", e);
        }
    }

    /** What the build wrote down about itself. */
    static String built(String key) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Places.class.getResourceAsStream("/launcher.properties")) {
            properties.load(in);
        }
        return properties.getProperty(key);
    }
}
