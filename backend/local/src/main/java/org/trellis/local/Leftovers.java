package org.trellis.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** Ends what a killed copy left running, so that the next start finds its ports and data free. */
final class Leftovers {
    private static final long PATIENCE_SECONDS = 10;

    private Leftovers() {}

    /** PostgreSQL notes its process in the first line of this file and removes the file when it ends in order. */
    static void stopPostmaster(Path data) throws IOException {
        stop(data.resolve("postmaster.pid"), command -> command.contains("postgres"));
    }

    /** Our own servers: the note is written by {@link ServerProcess}. */
    static void stopServer(Path note) throws IOException {
        stop(note, command -> command.contains("java"));
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
