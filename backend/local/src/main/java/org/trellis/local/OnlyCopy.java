package org.trellis.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held as long as this copy runs; the operating system lets go of it even when the copy is killed. */
final class OnlyCopy implements AutoCloseable {
    private final FileChannel channel;

    private OnlyCopy(FileChannel channel) {
        this.channel = channel;
    }

    /** Refuses at once when another copy holds the place. */
    static OnlyCopy claim(Path state) throws IOException {
        OnlyCopy claimed = lock(state, false);
        if (claimed == null) {
            throw new LocalFailure(
                    "Trellis already runs from this folder: stop that copy first (Ctrl-C in its window).");
        }
        return claimed;
    }

    /** Waits until others are done with a place that copies share. */
    static AutoCloseable await(Path shared) throws IOException {
        OnlyCopy claimed = lock(shared, true);
        return claimed == null ? () -> {} : claimed;
    }

    private static @Nullable OnlyCopy lock(Path folder, boolean wait) throws IOException {
        Path file = Places.directory(folder).resolve("lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = wait ? channel.lock() : channel.tryLock();
        if (lock == null) {
            channel.close();
            return null;
        }
        return new OnlyCopy(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
