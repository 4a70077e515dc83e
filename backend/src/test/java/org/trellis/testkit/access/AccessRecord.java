package org.trellis.testkit.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.trellis.testkit.Database;

/** A row of the access log, as it stands in the database. */
record AccessRecord(UUID actor, String roles, String action, String purpose, String outcome, Set<UUID> subjects) {

    private static final String OF_REQUEST = """
            select concat_ws('|', actor_id, actor_roles, action, purpose, outcome, array_to_string(subject_ids, ','))
            from app.access_record where request_id = ? order by id
            """;

    /** What one request left behind, oldest first. */
    static List<AccessRecord> of(String requestId) {
        return Database.<String>list(OF_REQUEST, requestId).stream()
                .map(AccessRecord::parse)
                .toList();
    }

    private static AccessRecord parse(String row) {
        String[] parts = row.split("\\|");
        return new AccessRecord(
                UUID.fromString(parts[0]),
                parts[1],
                parts[2],
                parts[3],
                parts[4],
                Stream.of(parts[5].split(",")).map(UUID::fromString).collect(Collectors.toSet()));
    }
}
