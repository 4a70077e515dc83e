package org.trellis.people;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** What the database holds of one source, and who of it can sign in. */
final class ImportedRoster {
    private final String source;

    ImportedRoster(String source) {
        this.source = source;
    }

    /** The status a teacher of the roster gets for a student. */
    int statusFor(String teacher, UUID student) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Actor.tokenFor(source + "/" + teacher))
                .get("/api/v1/students/" + student)
                .statusCode();
    }

    /** What the change feed tells a teacher of the roster. */
    JsonPath changes(String teacher, String since) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + Actor.tokenFor(source + "/" + teacher))
                .queryParam("since", since)
                .get("/api/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    void link(String sourcedId) {
        Database.run(
                "insert into app.account (district_id, issuer, subject, person_id) values (?, ?, ?, ?)",
                World.LAKE,
                "https://id.test/realms/trellis",
                source + "/" + sourcedId,
                person(sourcedId));
    }

    UUID person(String sourcedId) {
        return Database.one("select id from app.person where source = ? and sourced_id = ?", source, sourcedId);
    }

    long people() {
        return Database.<Long>one("select count(*) from app.person where source = ?", source);
    }

    long enrollments(String status) {
        return Database.<Long>one(
                "select count(*) from app.enrollment where source = ? and status = ?", source, status);
    }

    long guardianLinks(String status) {
        return Database.<Long>one(
                "select count(*) from app.guardian_link where source = ? and status = ?", source, status);
    }

    static String delta(String file) {
        return "propertyName,value\nmanifest.version,1.0\noneroster.version,1.2\nfile." + file + ",delta\n";
    }

    static String userRow(String start) {
        return """
                sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns
                """ + start + ",,,,,,,,,,,,s1,\n";
    }
}
