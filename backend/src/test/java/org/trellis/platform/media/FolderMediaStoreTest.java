package org.trellis.platform.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

class FolderMediaStoreTest extends MediaStoreContract {

    @TempDir
    Path around;

    @Override
    MediaStore in(int district) {
        return new FolderMediaStore(folder(), callerIn(district));
    }

    @Override
    List<String> behind() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder().relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    void damage(String place) {
        try {
            Files.write(folder().resolve(place), new byte[] {1, 2, 3});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    byte[] raw(String place) {
        try {
            return Files.readAllBytes(folder().resolve(place));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As when a shared disk is not mounted and a file lies where the folder was. */
    @Override
    void takeAway() {
        move(folder(), around.resolve("away"));
        write(folder());
    }

    @Override
    void bringBack() {
        folder().toFile().delete();
        move(around.resolve("away"), folder());
    }

    private Path folder() {
        return around.resolve("media");
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "not a folder");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
