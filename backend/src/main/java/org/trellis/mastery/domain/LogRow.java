package org.trellis.mastery.domain;

import static java.util.Objects.requireNonNull;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.EvidenceKind;
import org.trellis.mastery.domain.ledger.LogEntry;
import org.trellis.mastery.domain.ledger.LogKind;
import org.trellis.mastery.domain.rule.Piece;
import org.trellis.mastery.domain.rule.Scorer;

/** A log entry as columns, in the order of {@link LogRepository}'s statements. */
final class LogRow {

    private LogRow() {}

    static void bind(PreparedStatement insert, LogEntry entry) throws SQLException {
        insert.setObject(1, entry.studentId());
        insert.setObject(2, entry.competencyId());
        insert.setString(3, entry.kind().name());
        insert.setTimestamp(4, Timestamp.from(entry.at()));
        insert.setObject(5, entry.actorId(), Types.OTHER);
        insert.setObject(6, entry.ruleId());
        insert.setObject(7, entry.evidenceId(), Types.OTHER);
        bindPiece(insert, entry.piece());
        insert.setObject(14, entry.nextDate(), Types.DATE);
        insert.setObject(16, entry.raterOffset(), Types.DOUBLE);
    }

    private static void bindPiece(PreparedStatement insert, @Nullable Piece piece) throws SQLException {
        insert.setObject(8, piece == null ? null : piece.performedOn(), Types.DATE);
        insert.setObject(9, piece == null ? null : piece.level(), Types.INTEGER);
        insert.setObject(10, piece == null ? null : piece.top(), Types.INTEGER);
        insert.setString(11, piece == null ? null : piece.kind().name());
        insert.setString(12, piece == null ? null : piece.context());
        insert.setObject(13, piece == null ? null : piece.teacherScored(), Types.BOOLEAN);
        insert.setArray(
                15,
                piece == null || piece.marks().isEmpty()
                        ? null
                        : insert.getConnection().createArrayOf("text", MarkText.write(piece.marks())));
    }

    static LogEntry read(ResultSet row) throws SQLException {
        LogKind kind = LogKind.valueOf(row.getString(3));
        UUID evidenceId = row.getObject(7, UUID.class);
        return new LogEntry(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                kind,
                row.getTimestamp(4).toInstant(),
                row.getObject(5, UUID.class),
                row.getObject(6, UUID.class),
                evidenceId,
                piece(kind, row, evidenceId),
                row.getObject(14, LocalDate.class),
                row.getObject(16, Double.class));
    }

    private static @Nullable Piece piece(LogKind kind, ResultSet row, @Nullable UUID evidenceId) throws SQLException {
        if (kind != LogKind.JUDGED && kind != LogKind.PEER_JUDGED) {
            return null;
        }
        Scorer own = row.getBoolean(13) ? Scorer.TEACHER : Scorer.CONFIRMED;
        return new Piece(
                requireNonNull(evidenceId),
                row.getObject(8, LocalDate.class),
                row.getInt(9),
                row.getInt(10),
                EvidenceKind.valueOf(row.getString(11)),
                row.getString(12),
                kind == LogKind.PEER_JUDGED ? Scorer.PEER : own,
                MarkText.read(row.getArray(15)));
    }
}
