package org.trellis.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A Java server started beside us: its output goes to a log file, it is ready when an address answers 200. */
final class ServerProcess implements AutoCloseable {
    private static final int LINES_OF_LOG = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private final ServerCommand command;
    private final Process process;
    private final Path log;
    private final Path note;

    private ServerProcess(ServerCommand command, Process process, Path log, Path note) {
        this.command = command;
        this.process = process;
        this.log = log;
        this.note = note;
    }

    static ServerProcess start(Places places, ServerCommand command) throws IOException {
        Path log = places.log(command.name());
        Path note = places.state().resolve(command.name() + ".pid");
        ProcessBuilder builder = java(command.arguments(), log);
        builder.environment().putAll(command.environment());
        Process process = builder.start();
        process.getOutputStream().close();
        Files.writeString(note, Long.toString(process.pid()));
        return new ServerProcess(command, process, log, note);
    }

    /** Runs `java` to its end and returns whether it ended well. */
    static boolean run(Places places, String name, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = java(arguments, places.log(name));
        builder.environment().putAll(environment);
        Process process = builder.start();
        Thread end = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(end);
        return process.waitFor() == 0;
    }

    private static ProcessBuilder java(List<String> arguments, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
    }

    ServerProcess awaitReady() throws InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Answers.ok(command.ready())) {
            if (!process.isAlive()) {
                throw new LocalFailure(
                        "The %s stopped while starting; from %s:%n%s".formatted(command.name(), log, tail()));
            }
            if (System.nanoTime() > end) {
                throw new LocalFailure("The %s was not ready within %d s; from %s:%n%s"
                        .formatted(command.name(), PATIENCE.toSeconds(), log, tail()));
            }
            Thread.sleep(200);
        }
        return this;
    }

    CompletableFuture<String> ended() {
        return process.onExit().thenApply(_ -> command.name());
    }

    /** The causes it named, or else its last words. */
    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        List<String> causes =
                lines.stream().filter(line -> line.startsWith("Caused by:")).toList();
        List<String> words = causes.isEmpty() ? lines : causes;
        return String.join("\n", words.subList(Math.max(0, words.size() - LINES_OF_LOG), words.size()));
    }

    @Override
    public void close() throws IOException {
        Leftovers.end(process.toHandle());
        Files.deleteIfExists(note);
    }
}
