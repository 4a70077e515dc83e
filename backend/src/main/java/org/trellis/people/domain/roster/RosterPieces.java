package org.trellis.people.domain.roster;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** The zip of an import, kept in the database until it is settled, so that any instance can go on with it. */
@Singleton
class RosterPieces {
    private static final int PIECE = 1 << 20;

    private final EntityManager entities;

    RosterPieces(EntityManager entities) {
        this.entities = entities;
    }

    void keep(UUID importId, Path zip) {
        try (InputStream in = Files.newInputStream(zip)) {
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 0; piece.length > 0; number++) {
                entities.createNativeQuery(
                                "insert into app.roster_import_piece (import_id, number, bytes) values (?1, ?2, ?3)")
                        .setParameter(1, importId)
                        .setParameter(2, number)
                        .setParameter(3, piece)
                        .executeUpdate();
                piece = in.readNBytes(PIECE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the zip to a file. */
    void copyTo(UUID importId, Path target) {
        try (OutputStream out = Files.newOutputStream(target)) {
            byte[] piece = piece(importId, 0);
            for (int number = 1; piece.length > 0; number++) {
                out.write(piece);
                piece = piece(importId, number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forget(UUID importId) {
        entities.createNativeQuery("delete from app.roster_import_piece where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private byte[] piece(UUID importId, int number) {
        List<byte[]> found = entities.createNativeQuery(
                        "select bytes from app.roster_import_piece where import_id = ?1 and number = ?2", byte[].class)
                .setParameter(1, importId)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : found.getFirst();
    }
}
