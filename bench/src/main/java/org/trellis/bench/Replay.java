package org.trellis.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes the statements of a traced request again over plain JDBC, with other values. One for each connection. */
final class Replay implements Load.Work {
    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();
    private final Supplier<? extends Exchange> exchanges;

    /** What takes the place of the traced values in one turn. */
    interface Exchange {
        /** Whether there is anything to exchange in this value; the answer is the same in every turn. */
        boolean touches(String value);

        String in(String value);
    }

    private record Step(@Nullable PreparedStatement ready, List<@Nullable String> values, List<Boolean> touched) {}

    /** @param exchanges asked once for each turn */
    Replay(Place place, Traced traced, Supplier<? extends Exchange> exchanges) throws SQLException {
        this.connection = place.connect("trellis_api");
        this.connection.setAutoCommit(false);
        this.exchanges = exchanges;
        Exchange first = exchanges.get();
        for (LoggedStatement statement : traced.statements()) {
            steps.add(new Step(
                    statement.ends() ? null : connection.prepareStatement(statement.sql()),
                    statement.parameters(),
                    statement.parameters().stream()
                            .map(value -> value != null && first.touches(value))
                            .toList()));
        }
    }

    @Override
    public void once() throws SQLException {
        Exchange exchange = exchanges.get();
        for (Step step : steps) {
            if (step.ready() == null) {
                connection.commit();
            } else {
                execute(step.ready(), step, exchange);
            }
        }
    }

    private static void execute(PreparedStatement ready, Step step, Exchange exchange) throws SQLException {
        for (int i = 0; i < step.values().size(); i++) {
            String value = step.values().get(i);
            boolean other = value != null && step.touched().get(i);
            ready.setObject(i + 1, other ? exchange.in(value) : value, Types.OTHER);
        }
        if (ready.execute()) {
            read(ready.getResultSet());
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        int columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (int i = 1; i <= columns; i++) {
                rows.getString(i);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
