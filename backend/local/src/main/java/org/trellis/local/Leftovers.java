package org.trellis.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Ends what a killed copy left running, so that the next start finds its ports and data free. */
final class Leftovers {
    private static final long PATIENCE_SECONDS = 10;

    private Leftovers() {}

    /** Everything that was started for this folder. */
    static void stopAll(Path state) throws IOException {
        for (String server : List.of("backend", "keycloak")) {
            stop(state.resolve(server + ".pid"), command -> command.contains("java"));
        }
        // PostgreSQL notes its process in the first line of this file and removes the file when it ends in order
        stop(state.resolve("postgresql/postmaster.pid"), command -> command.contains("postgres"));
    }

    /** The folders of test runs that were killed, with what they left running. */
    static void removeTrials(Path local) throws IOException {
        for (Path trial : trials(local)) {
            long pid = Long.parseLong(trial.getFileName().toString().substring(Places.TRIAL.length()));
            if (ProcessHandle.of(pid).isEmpty()) {
                stopAll(trial);
                Folders.remove(trial);
            }
        }
    }

    private static List<Path> trials(Path local) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Places.directory(local), Places.TRIAL + "*")) {
            List<Path> trials = new ArrayList<>();
            found.forEach(trials::add);
            return trials;
        }
    }

    private static void stop(Path note, Predicate<String> expected) throws IOException {
        if (!Files.exists(note)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(note).getFirst().strip());
        ProcessHandle.of(pid)
                .filter(process -> process.info().command().filter(expected).isPresent())
                .ifPresent(Leftovers::end);
        Files.deleteIfExists(note);
    }

    static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
