package org.trellis.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OnlyCopyTest {
    @TempDir
    Path folder;

    @Test
    void heldUntilClosed() throws Exception {
        try (OnlyCopy _ = OnlyCopy.claim(folder);
                FileChannel rival = FileChannel.open(folder.resolve("lock"), StandardOpenOption.WRITE)) {
            assertThrows(OverlappingFileLockException.class, rival::tryLock);
        }
        try (OnlyCopy again = OnlyCopy.claim(folder)) {
            assertEquals(OnlyCopy.class, again.getClass());
        }
    }
}
