package org.trellis.profiles;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trellis.testkit.Actors.student;
import static org.trellis.testkit.Actors.teacher;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Operations;

/** A private note is its author's: a word nobody else would write is looked for everywhere else. */
@QuarkusTest
class PrivateNoteTest {

    private static final String CANARY = "Quetzalcanary";

    @Inject
    @Any
    Instance<OperationRequests> modules;

    @BeforeEach
    void startWithNone() {
        World.ensure();
        Talks.none();
    }

    @Test
    void itsAuthorKeepsIt() {
        Response talk = Talks.planned();
        Talks.keeps(teacher(), talk, CANARY).then().statusCode(200).body("version", equalTo(1));
        Talks.keeps(teacher(), talk, CANARY + " again").then().statusCode(200).body("version", equalTo(2));
        teacher().request().get(note(talk)).then().body("text", equalTo(CANARY + " again"));
        teacher()
                .sending(Map.of("text", "stale"))
                .header("If-Match", "\"1\"")
                .put(note(talk))
                .then()
                .statusCode(412);
    }

    @Test
    void anotherEducatorOfTheStudentHasHerOwn() {
        Response talk = Talks.planned();
        Talks.keeps(teacher(), talk, CANARY);
        alsoTeaches(Actor.OTHER_TEACHER);
        try {
            Actor.OTHER_TEACHER.request().get(note(talk)).then().statusCode(200).body("text", equalTo(""));
            Talks.keeps(Actor.OTHER_TEACHER, talk, "Mine").then().statusCode(200);
            teacher().request().get(note(talk)).then().body("text", equalTo(CANARY));
        } finally {
            Database.run("delete from app.enrollment where sourced_id = 'also'");
        }
    }

    @Test
    @Tag("P33")
    void noOtherAnswerLogLineOrTableHasAWordOfIt() {
        List<String> lines = new ArrayList<>();
        Handler listener = listener(lines);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            Response talk = Talks.planned();
            Talks.keeps(teacher(), talk, CANARY).then().statusCode(200);
            int answers = answersWithoutIt(talk);
            String all = String.join("\n", lines);
            assertFalse(all.contains(CANARY), "in the log");
            assertEquals(List.of(), tablesThatSay(CANARY));
            System.out.printf(
                    "FIGURE P33 %d answers, %d log lines, 0 with a word of a private note%n", answers, lines.size());
        } finally {
            root.removeHandler(listener);
        }
    }

    @Test
    @Tag("P33")
    void aWordInClearWouldBeFound() {
        Response talk = Talks.planned();
        Talks.writes(teacher(), talk, Map.of("notes", CANARY));
        assertTrue(student().request().get(Talks.at(talk)).asString().contains(CANARY), "control: a payload");
        assertEquals(List.of("check_in"), tablesThatSay(CANARY), "control: a table");
    }

    /** Everything that can be read, as everyone, besides the note itself as its author. */
    private int answersWithoutIt(Response talk) {
        List<String> found = new ArrayList<>();
        int answers = 0;
        for (var operation : Operations.reads(modules).entrySet()) {
            for (Actor actor : Actor.values()) {
                Response answer = Operations.send(actor, operation.getValue());
                answers++;
                if (answer.asString().contains(CANARY)) {
                    found.add(operation.getKey() + " as " + actor);
                }
            }
        }
        for (Actor actor : Actor.values()) {
            for (String url : List.of(Talks.at(talk), Talks.URL, note(talk))) {
                boolean own = actor == Actor.TEACHER && url.equals(note(talk));
                answers++;
                if (actor.request().get(url).asString().contains(CANARY) != own) {
                    found.add(url + " as " + actor);
                }
            }
        }
        assertEquals(List.of(), found);
        return answers;
    }

    /** Tables with the word, as text or as the bytes of it. */
    private static List<String> tablesThatSay(String word) {
        String bytes = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        return Database.<String>list(
                        "select table_name::text from information_schema.tables where table_schema = 'app' and table_type = 'BASE TABLE' order by 1")
                .stream()
                .filter(table -> Database.<Long>one(
                                "select count(*) from app." + table + " t where t::text like ? or t::text like ?",
                                "%" + word + "%",
                                "%" + bytes + "%")
                        > 0)
                .toList();
    }

    private static void alsoTeaches(Actor teacher) {
        Database.run(
                "insert into app.enrollment (district_id, source, sourced_id, class_id, person_id, role) values (1, 'test', 'also', ?, ?, 'TEACHER')",
                World.RATIOS,
                teacher.id());
    }

    private static Handler listener(List<String> lines) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord record) {
                lines.add(record.getMessage() + " " + Arrays.toString(record.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static String note(Response talk) {
        return Talks.at(talk) + "/private-note";
    }
}
