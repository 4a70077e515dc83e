package org.trellis.local;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code run} keeps Trellis running until Ctrl-C; {@code test <command…>} starts it on free ports with data that is
 * thrown away, runs the command with {@code TRELLIS_BASE_URL} set and returns the command's exit code;
 * {@code prepare} only fetches, builds and imports what later starts reuse.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Progress progress = new Progress(out);
        Path root = Path.of(System.getProperty("trellis.root", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(exitCode(List.of(arguments), root, progress));
    }

    private static int exitCode(List<String> arguments, Path root, Progress progress) {
        try {
            return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
                case "run" -> new Run(Places.kept(root), progress).untilStopped();
                case "test" -> new Trial(Places.thrownAway(root), progress).of(arguments.subList(1, arguments.size()));
                case "prepare" -> prepare(root, progress);
                default -> throw new LocalFailure("Say what to do: run, test <command…> or prepare.");
            };
        } catch (LocalFailure e) {
            progress.say(e.getMessage());
        } catch (Exception e) {
            progress.say("Trellis could not start: " + e);
            Arrays.stream(e.getStackTrace()).limit(8).forEach(at -> progress.say("    at " + at));
        }
        return 1;
    }

    private static int prepare(Path root, Progress progress) throws Exception {
        new KeycloakDistribution(Places.kept(root), progress).prepare();
        return 0;
    }
}
