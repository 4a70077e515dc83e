package org.trellis.testkit.access;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.trellis.testkit.Actor;
import org.trellis.testkit.ContractFilter;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/**
 * Somebody with a role, and how they stand to Lucía: tied to her today, tied once (the class, the link or the office has
 * ended), of her school, of another school, of another district. Made for a test and gone after it.
 */
record Standing(String role, Relation relation, UUID person) {

    static final List<String> ROLES = List.of(
            "STUDENT", "GUARDIAN", "TEACHER", "AIDE", "COUNSELOR", "SCHOOL_LEADER", "DISTRICT_ADMIN", "INTEGRATOR");

    enum Relation {
        NOW,
        FORMER,
        SAME_SCHOOL,
        OTHER_SCHOOL,
        OTHER_DISTRICT
    }

    /** All roles in all relations. */
    static List<Standing> all() {
        World.ensure();
        List<Standing> all = new ArrayList<>();
        for (String role : ROLES) {
            for (Relation relation : Relation.values()) {
                all.add(of(role, relation));
            }
        }
        return all;
    }

    private static Standing of(String role, Relation relation) {
        if (relation == Relation.NOW && "STUDENT".equals(role)) {
            return new Standing(role, relation, Actor.STUDENT.id());
        }
        Standing standing = new Standing(role, relation, UUID.randomUUID());
        standing.seed();
        standing.tie();
        return standing;
    }

    /** As in the reviewed table: {@code teacher.same_school}. */
    String column() {
        return (role + "." + relation).toLowerCase(Locale.ROOT);
    }

    RequestSpecification request() {
        return given().filter(ContractFilter.INSTANCE)
                .header("Authorization", "Bearer " + Actor.tokenFor(person.toString()));
    }

    void leave() {
        if (!person.equals(Actor.STUDENT.id())) {
            for (String table : List.of("enrollment", "role_assignment", "account")) {
                Database.run("delete from app." + table + " where person_id = ?", person);
            }
            Database.run("delete from app.guardian_link where guardian_id = ?", person);
        }
    }

    private void seed() {
        Database.run(
                "insert into app.person (district_id, id, source, sourced_id, given_name, family_name) values (?, ?, 'test', ?, ?, 'Standing')",
                district(),
                person,
                person.toString(),
                column());
        boolean ended = relation == Relation.FORMER && !hasOtherTie();
        Database.run(
                "insert into app.role_assignment (district_id, source, sourced_id, person_id, org_id, role, status) values (?, 'test', ?, ?, ?, ?, ?)",
                district(),
                person.toString(),
                person,
                org(),
                role,
                ended ? "ENDED" : "ACTIVE");
        Database.run(
                "insert into app.account (district_id, issuer, subject, person_id) select ?, issuer, ?, ? from app.account where person_id = ?",
                district(),
                person.toString(),
                person,
                Actor.STUDENT.id());
    }

    /** A class or a child; for the others the office is the tie. */
    private boolean hasOtherTie() {
        return List.of("STUDENT", "GUARDIAN", "TEACHER", "AIDE").contains(role);
    }

    private void tie() {
        if (relation != Relation.NOW && relation != Relation.FORMER || !hasOtherTie()) {
            return;
        }
        String status = relation == Relation.NOW ? "ACTIVE" : "ENDED";
        if ("GUARDIAN".equals(role)) {
            Database.run(
                    "insert into app.guardian_link (district_id, source, student_id, guardian_id, status) values (1, 'test', ?, ?, ?)",
                    Actor.STUDENT.id(),
                    person,
                    status);
        } else {
            Database.run(
                    "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role, status) values (1, 'test', ?, ?, ?, ?, ?)",
                    person.toString(),
                    World.RATIOS,
                    person,
                    role,
                    status);
        }
    }

    private int district() {
        return relation == Relation.OTHER_DISTRICT ? World.LAKE : World.RIVER;
    }

    private UUID org() {
        boolean office = List.of("DISTRICT_ADMIN", "INTEGRATOR").contains(role);
        return switch (relation) {
            case NOW, FORMER -> office ? World.RIVER_OFFICE : World.ALDER;
            case SAME_SCHOOL -> World.ALDER;
            case OTHER_SCHOOL -> World.BIRCH;
            case OTHER_DISTRICT -> office ? World.LAKE_OFFICE : World.CEDAR;
        };
    }
}
