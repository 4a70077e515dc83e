package org.trellis.platform.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.trellis.platform.security.CurrentCaller;

/** A folder. Written beside and moved in place, so that no half file is ever seen. */
class FolderMediaStore implements MediaStore {

    private final Path folder;
    private final CurrentCaller caller;

    FolderMediaStore(Path folder, CurrentCaller caller) {
        this.folder = folder;
        this.caller = caller;
    }

    @Override
    public String put(byte[] content) {
        String hash = ContentHash.of(content);
        Path place = place(hash);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent());
                Path beside = Files.createTempFile(place.getParent(), "in-", ".part");
                write(beside, content);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new StoreAway(e);
        }
        return hash;
    }

    @Override
    public Optional<byte[]> open(String sha256) {
        try {
            return Optional.of(ContentHash.verified(sha256, Files.readAllBytes(place(sha256))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreAway(e);
        }
    }

    @Override
    public void requireThere() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new StoreAway(e);
        }
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private Path place(String hash) {
        return folder.resolve(ContentHash.place(caller.get().district(), hash));
    }
}
