package org.trellis.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/** Everyone a test can act as; the relations are those to {@link #STUDENT}, Lucía. */
public enum Actor {
    STUDENT(World.RIVER, 101, "Lucía", "Herrera", "STUDENT", World.ALDER),
    CLASSMATE(World.RIVER, 102, "Wei", "Zhang", "STUDENT", World.ALDER),
    OTHER_STUDENT(World.RIVER, 103, "Amara", "Diallo", "STUDENT", World.ALDER),
    GUARDIAN(World.RIVER, 104, "Rosa", "Herrera", "GUARDIAN", World.ALDER),
    OTHER_GUARDIAN(World.RIVER, 105, "Fatou", "Diallo", "GUARDIAN", World.ALDER),
    TEACHER(World.RIVER, 106, "Ana", "Reyes", "TEACHER", World.ALDER),
    OTHER_TEACHER(World.RIVER, 107, "Chidi", "Okafor", "TEACHER", World.ALDER),
    SCHOOL_LEADER(World.RIVER, 108, "Judith", "Stone", "SCHOOL_LEADER", World.ALDER),
    OTHER_SCHOOL_LEADER(World.RIVER, 109, "Paul", "Marsh", "SCHOOL_LEADER", World.BIRCH),
    DISTRICT_ADMIN(World.RIVER, 110, "Noor", "Haddad", "DISTRICT_ADMIN", World.RIVER_OFFICE),
    PARTNER(World.RIVER, 111, "Iris", "Vale", "PARTNER", World.RIVER_OFFICE),
    INTEGRATOR(World.RIVER, 112, "Roster", "Service", "INTEGRATOR", World.RIVER_OFFICE),
    OTHER_DISTRICT_TEACHER(World.LAKE, 201, "Tom", "Lake", "TEACHER", World.CEDAR),
    OTHER_DISTRICT_STUDENT(World.LAKE, 202, "Sam", "Lake", "STUDENT", World.CEDAR),
    OTHER_DISTRICT_ADMIN(World.LAKE, 203, "Ada", "Lake", "DISTRICT_ADMIN", World.LAKE_OFFICE),
    OTHER_DISTRICT_GUARDIAN(World.LAKE, 204, "Gail", "Lake", "GUARDIAN", World.CEDAR),
    OTHER_DISTRICT_LEADER(World.LAKE, 205, "Lee", "Lake", "SCHOOL_LEADER", World.CEDAR),
    OTHER_DISTRICT_PARTNER(World.LAKE, 206, "Pat", "Lake", "PARTNER", World.LAKE_OFFICE),
    OTHER_DISTRICT_INTEGRATOR(World.LAKE, 207, "Sync", "Lake", "INTEGRATOR", World.LAKE_OFFICE);

    static final String ISSUER = "https://id.test/realms/trellis";
    static final String AUDIENCE = "trellis-api";

    private final int district;
    private final UUID id;
    private final String givenName;
    private final String familyName;
    private final String role;
    private final UUID org;

    Actor(int district, int number, String givenName, String familyName, String role, UUID org) {
        this.district = district;
        this.id = World.id(district, number);
        this.givenName = givenName;
        this.familyName = familyName;
        this.role = role;
        this.org = org;
    }

    public UUID id() {
        return id;
    }

    public int district() {
        return district;
    }

    public String displayName() {
        return givenName + " " + familyName;
    }

    /** A request with this actor's token; every answer is checked against the contract. */
    public RequestSpecification request() {
        World.ensure();
        return given().filter(ContractFilter.INSTANCE).header("Authorization", "Bearer " + token());
    }

    /** A POST or PATCH with a JSON body and a fresh Idempotency-Key. */
    public RequestSpecification sending(Object body) {
        return request()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body);
    }

    /** A POST with a file and a fresh Idempotency-Key; other parts can be added. */
    public RequestSpecification uploading(String fileName, byte[] content) {
        return request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", fileName, content, "application/octet-stream");
    }

    public String token() {
        return tokenFor(id.toString());
    }

    /** This actor's token, which ends after so many seconds. */
    public String tokenFor(int seconds) {
        return tokenFor(id.toString(), seconds);
    }

    /** A valid token of somebody no account record knows. */
    public static String tokenFor(String subject) {
        return tokenFor(subject, 600);
    }

    private static String tokenFor(String subject, int seconds) {
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .audience(AUDIENCE)
                .expiresIn(seconds)
                .sign(key());
    }

    void seed() {
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name, grade_level) values (?, ?, 'test', ?, ?, ?, ?)",
                district,
                id,
                name(),
                givenName,
                familyName,
                "STUDENT".equals(role) ? "06" : null);
        Database.run(
                "insert into app.role_assignment (district_id, source, sourced_id, person_id, org_id, role) values (?, 'test', ?, ?, ?, ?)",
                district,
                name(),
                id,
                org,
                role);
        Database.run(
                "insert into app.account (district_id, issuer, subject, person_id) values (?, ?, ?, ?)",
                district,
                ISSUER,
                id.toString(),
                id);
    }

    private static PrivateKey key() {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(RealParts.PRIVATE_KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
