package org.trellis.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where the parts run, as the launcher says.
 *
 * @param data real files to import; each is left out where it is missing
 */
record Place(String web, String keycloak, String jdbc, Path databaseLog, Path data) {

    static Place given() {
        return new Place(
                System.getenv("TRELLIS_BASE_URL"),
                System.getenv("TRELLIS_KEYCLOAK_URL"),
                System.getenv("TRELLIS_JDBC_URL"),
                Path.of(System.getenv("TRELLIS_LOGS"), "postgresql.log"),
                Path.of(System.getenv("BENCH_DATA")));
    }

    String realm() {
        return keycloak + "/realms/trellis";
    }

    Connection connect(String user) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", user);
        return DriverManager.getConnection(jdbc, properties);
    }
}
