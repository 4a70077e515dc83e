package org.trellis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the traced statements again over plain JDBC, with other ids. One for each thread. */
final class Replay implements AutoCloseable {
    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private final Connection connection;
    private final List<LoggedStatement> statements;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Replay(Place place, List<LoggedStatement> statements) throws SQLException {
        this.connection = place.connect("trellis_api");
        this.connection.setAutoCommit(false);
        this.statements = statements;
    }

    void run(UnaryOperator<String> otherId) throws SQLException {
        for (LoggedStatement statement : statements) {
            if (statement.ends()) {
                connection.commit();
            } else {
                execute(statement, otherId);
            }
        }
    }

    private void execute(LoggedStatement statement, UnaryOperator<String> otherId) throws SQLException {
        PreparedStatement ready = prepared.get(statement.sql());
        if (ready == null) {
            ready = connection.prepareStatement(statement.sql());
            prepared.put(statement.sql(), ready);
        }
        for (int i = 0; i < statement.parameters().size(); i++) {
            String value = statement.parameters().get(i);
            ready.setObject(i + 1, value == null ? null : replaced(value, otherId), Types.OTHER);
        }
        if (ready.execute()) {
            read(ready.getResultSet());
        }
    }

    private static String replaced(String value, UnaryOperator<String> otherId) {
        return UUIDS.matcher(value).replaceAll(found -> Matcher.quoteReplacement(otherId.apply(found.group())));
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
            }
        }
    }

    /** Ids that the request itself made need to be new each time; all others stay, except the two given. */
    static UnaryOperator<String> otherIds(Map<String, String> given, long madeSince) {
        Map<String, String> fresh = new HashMap<>();
        return id -> given.containsKey(id)
                ? given.get(id)
                : isMadeSince(id, madeSince)
                        ? fresh.computeIfAbsent(id, _ -> UUID.randomUUID().toString())
                        : id;
    }

    private static boolean isMadeSince(String id, long moment) {
        UUID uuid = UUID.fromString(id);
        return uuid.version() == 4 && !id.equals(Seed.SUBJECT)
                || uuid.version() == 7 && uuid.getMostSignificantBits() >>> 16 >= moment;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
