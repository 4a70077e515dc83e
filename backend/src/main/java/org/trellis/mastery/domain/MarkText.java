package org.trellis.mastery.domain;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.mastery.domain.rule.Mark;

/** Marks as the log keeps them: {@code id:kind:level}. */
final class MarkText {

    private MarkText() {}

    static String[] write(List<Mark> marks) {
        return marks.stream()
                .map(mark -> mark.skillId() + ":" + mark.kind() + ":" + mark.level())
                .toArray(String[]::new);
    }

    static List<Mark> read(@Nullable Array marks) throws SQLException {
        return marks == null
                ? List.of()
                : Arrays.stream((String[]) marks.getArray()).map(MarkText::mark).toList();
    }

    private static Mark mark(String text) {
        String[] parts = text.split(":");
        return new Mark(UUID.fromString(parts[0]), Mark.Kind.valueOf(parts[1]), Integer.parseInt(parts[2]));
    }
}
