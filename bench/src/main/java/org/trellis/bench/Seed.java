package org.trellis.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes the districts, as the database's superuser and without looking up every foreign key. */
record Seed(Place place, int students) {

    /** Signs in as the one who has every class. */
    static final String TEACHER = "ms.reyes";

    private static final String DISTRICT = "900";
    /** Enough that no measurement runs out of evidence to judge. */
    static final int LEAST_EVIDENCE = 120_000;

    void people() throws SQLException, IOException {
        run(DISTRICT, script("district.sql"));
    }

    void states() throws SQLException, IOException {
        run(DISTRICT, script("states.sql"));
    }

    /** Two thousand states for each of the first five thousand students. */
    void whole() throws SQLException, IOException {
        run(DISTRICT, script("whole.sql"));
    }

    /** Agreed paths, long and short. */
    void paths() throws SQLException, IOException {
        run(DISTRICT, script("paths.sql"));
    }

    /** One student with a long past. */
    void profile() throws SQLException, IOException {
        run(DISTRICT, script("profile.sql"));
    }

    /** Takes away what finds a student's entries and their past, so that the measurement has something to find. */
    void withoutProfileIndexes() throws SQLException {
        run(DISTRICT, """
                drop index app.ix_profile_entry_as_of;
                alter table app.profile_entry_past drop constraint pk_profile_entry_past;
                """);
    }

    /** A district with nobody but an administrator, for what is imported. */
    void empty(int district, String subject) throws SQLException, IOException {
        run(
                Integer.toString(district),
                script("empty.sql")
                        .replace(":slug", "'import-" + district + "'")
                        .replace(":subject", "'" + subject + "'"));
    }

    private void run(String district, String sql) throws SQLException {
        try (Connection connection = place.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            statement.execute("select set_config('app.district', '" + district + "', false)");
            statement.execute(sql);
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    private String script(String name) throws IOException {
        try (InputStream in = Seed.class.getResourceAsStream("/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace(":students", Integer.toString(students))
                    .replace(":evidence", Integer.toString(Math.max(LEAST_EVIDENCE, students)))
                    .replace(":issuer", "'" + place.realm() + "'");
        }
    }
}
