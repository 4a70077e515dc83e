package org.trellis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the district. */
record Seed(Place place, int students) {

    static final String SUBJECT = "7e3a1000-0000-4000-8000-000000000001";

    void people() throws SQLException, IOException {
        run(script("district.sql")
                .replace(":students", Integer.toString(students))
                .replace(":issuer", "'" + place.realm() + "'")
                .replace(":subject", "'" + SUBJECT + "'"));
    }

    void states() throws SQLException, IOException {
        run(script("states.sql"));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = place.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("select set_config('app.district', '" + Place.DISTRICT + "', false)");
            statement.execute(sql);
            statement.execute("analyze");
        }
    }

    private static String script(String name) throws IOException {
        try (InputStream in = Seed.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
