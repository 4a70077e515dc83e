package org.trellis.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** The people of the tests: two districts, seeded once. Lucía learns Ratios with Ms. Reyes; everyone else stands around her. */
public final class World {

    public static final int RIVER = 1;
    public static final int LAKE = 2;

    public static final UUID RIVER_OFFICE = id(1, 1);
    public static final UUID ALDER = id(1, 2);
    public static final UUID BIRCH = id(1, 3);
    public static final UUID LAKE_OFFICE = id(2, 1);
    public static final UUID CEDAR = id(2, 2);

    public static final UUID RATIOS = id(1, 11);
    public static final UUID FRACTIONS = id(1, 12);
    public static final UUID LAKE_MATH = id(2, 11);

    /** Of both districts. */
    public static final ZoneId ZONE = ZoneId.of("America/Chicago");

    private static final AtomicBoolean SEEDED = new AtomicBoolean();

    private World() {}

    /** Same district and number, same id, in every run. */
    public static UUID id(int district, int number) {
        return UUID.fromString("0190a000-0000-7000-8000-%04d%08d".formatted(district, number));
    }

    /** The day it is in both districts, whatever day it is where the tests run. */
    public static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /** Seeds the two districts unless that has been done. The application must have migrated already. */
    public static synchronized void ensure() {
        if (SEEDED.compareAndSet(false, true) && Database.<Long>one("select count(*) from app.district") == 0) {
            places();
            for (Actor actor : Actor.values()) {
                actor.seed();
            }
            enroll();
        }
    }

    /** Ends what other tests enrolled besides the actors, for tests that count. */
    public static void endGuestEnrollments() {
        ensure();
        Database.run("update app.enrollment e set status = 'ENDED' from app.person p"
                + " where (p.district_id, p.id) = (e.district_id, e.person_id) and p.family_name = 'Test'");
    }

    private static void places() {
        district(RIVER, "river", RIVER_OFFICE);
        district(LAKE, "lake", LAKE_OFFICE);
        school(RIVER, ALDER, "Alder School", RIVER_OFFICE);
        school(RIVER, BIRCH, "Birch School", RIVER_OFFICE);
        school(LAKE, CEDAR, "Cedar School", LAKE_OFFICE);
        schoolClass(RIVER, RATIOS, "Grade 6 Math, Ratios", ALDER);
        schoolClass(RIVER, FRACTIONS, "Grade 5 Math, Fractions", ALDER);
        schoolClass(LAKE, LAKE_MATH, "Lake Math", CEDAR);
    }

    private static void enroll() {
        enroll(RIVER, RATIOS, Actor.TEACHER, "TEACHER");
        enroll(RIVER, RATIOS, Actor.STUDENT, "STUDENT");
        enroll(RIVER, RATIOS, Actor.CLASSMATE, "STUDENT");
        enroll(RIVER, FRACTIONS, Actor.OTHER_TEACHER, "TEACHER");
        enroll(RIVER, FRACTIONS, Actor.OTHER_STUDENT, "STUDENT");
        enroll(LAKE, LAKE_MATH, Actor.OTHER_DISTRICT_TEACHER, "TEACHER");
        enroll(LAKE, LAKE_MATH, Actor.OTHER_DISTRICT_STUDENT, "STUDENT");
        guards(RIVER, Actor.GUARDIAN, Actor.STUDENT);
        guards(RIVER, Actor.OTHER_GUARDIAN, Actor.OTHER_STUDENT);
    }

    private static void district(int district, String slug, UUID office) {
        Database.run(
                "insert into app.district (district_id, slug, name) values (?, ?, ?)",
                district,
                slug,
                "District " + slug);
        Database.run(
                "insert into app.org (district_id, id, source, sourced_id, name, type) values (?, ?, 'test', ?, ?, 'DISTRICT')",
                district,
                office,
                "office-" + slug,
                "District " + slug);
    }

    private static void school(int district, UUID id, String name, UUID parent) {
        Database.run(
                "insert into app.org (district_id, id, source, sourced_id, name, type, parent_id) values (?, ?, 'test', ?, ?, 'SCHOOL', ?)",
                district,
                id,
                name,
                name,
                parent);
    }

    private static void schoolClass(int district, UUID id, String title, UUID school) {
        Database.run(
                "insert into app.class (district_id, id, source, sourced_id, title, school_id, grade_levels) values (?, ?, 'test', ?, ?, ?, '{06}')",
                district,
                id,
                title,
                title,
                school);
    }

    private static void enroll(int district, UUID schoolClass, Actor actor, String role) {
        Database.run(
                "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role) values (?, 'test', ?, ?, ?, ?)",
                district,
                actor.name(),
                schoolClass,
                actor.id(),
                role);
    }

    private static void guards(int district, Actor guardian, Actor student) {
        Database.run(
                "insert into app.guardian_link (district_id, source, student_id, guardian_id) values (?, 'test', ?, ?)",
                district,
                student.id(),
                guardian.id());
    }
}
