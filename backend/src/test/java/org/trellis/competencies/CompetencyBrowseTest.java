package org.trellis.competencies;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.trellis.competencies.domain.SamplePackage.sample;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.domain.SamplePackage;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;
import org.trellis.testkit.World;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class CompetencyBrowseTest {

    private static final SamplePackage SHOWN = sample("Browse")
            .item("B", "Fractions", spanish("Fracciones"))
            .item("B.1", "I can name a zebra fraction", spanish("Puedo nombrar una fracción cebra"))
            .item(
                    "B.2",
                    "I can compare zebra fractions",
                    ",\"CFItemType\":\"Competency\"" + spanish("Puedo comparar fracciones cebra"))
            .item("B.2.a", "I can order zebra fractions", spanish("Puedo ordenar fracciones cebra"))
            .top("B", 1)
            .childOf("B.1", "B", 1)
            .childOf("B.2", "B", 2)
            .childOf("B.2.a", "B.2", 1)
            .precedes("B.1", "B.2")
            .precedes("B.2", "B.2.a");

    private static String framework = "";

    @BeforeEach
    void publishOnce() {
        if (framework.isEmpty()) {
            String rubric = """
                    [{"identifier":"%s","title":"Comparing","CFRubricCriteria":[{"identifier":"%s","description":"Reasons",
                      "position":1,"CFItemURI":{"identifier":"%s"},"CFRubricCriterionLevels":[
                        {"score":1,"description":"Guesses","extensions":[{"trellis":{"translations":{"es":{"description":"Adivina"}}}}]},
                        {"score":3,"description":"Explains"}]}]}]""".formatted(SHOWN.id("rubric"), SHOWN.id("criterion"), SHOWN.id("B.2.a"));
            framework = Frameworks.frameworkOf(
                    Frameworks.publish(SHOWN.rubrics(rubric).json()));
        }
    }

    @Test
    void competencyPageHasWhatStandsAroundIt() {
        Actors.student()
                .request()
                .get("/api/v1/competencies/" + Frameworks.id(SHOWN.id("B.2.a")))
                .then()
                .statusCode(200)
                .body("code", equalTo("B.2.a"))
                .body("kind", equalTo("COMPETENCY"))
                .body("framework.title", equalTo("Browse"))
                .body("area", equalTo("Fractions"))
                .body("prerequisites.code", contains("B.2"))
                .body("leadsTo", hasSize(0))
                .body("scale.standard", equalTo(true))
                .body("scale.levels.level", contains(0, 1, 2, 3, 4))
                .body("rubric.criteria[0].title", equalTo("Reasons"))
                .body(
                        "rubric.criteria[0].levels",
                        equalTo(List.of(
                                Map.of("level", 1, "descriptor", "Guesses"),
                                Map.of("level", 3, "descriptor", "Explains"))))
                .body("retired", equalTo(false));
    }

    @Test
    void wordsComeInTheReadersLanguage() {
        Actors.guardian()
                .request()
                .header("Accept-Language", "es-MX,es;q=0.9,en;q=0.5")
                .get("/api/v1/competencies/" + Frameworks.id(SHOWN.id("B.2.a")))
                .then()
                .statusCode(200)
                .body("statement", equalTo("Puedo ordenar fracciones cebra"))
                .body("officialStatement", equalTo("I can order zebra fractions"))
                .body("area", equalTo("Fracciones"))
                .body("prerequisites.statement", contains("Puedo comparar fracciones cebra"))
                .body("rubric.criteria[0].levels.descriptor", contains("Adivina", "Explains"));
    }

    @Test
    void searchFindsCodesFirstAndWordsInAnyLanguageWithoutAccents() {
        search("b.2").body("items.code", contains("B.2", "B.2.a"));
        search("ZEBRA order").body("items.code", contains("B.2.a"));
        search("fraccion cebra nombrar").body("items.code", contains("B.1"));
        search("100%_zebra").body("items", hasSize(0));
    }

    @Test
    void searchGoesOnPageByPage() {
        String next =
                search("zebra&limit=2").body("items", hasSize(2)).extract().path("nextPageToken");
        search("zebra&limit=2&pageToken=" + next)
                .body("items.code", contains("B.2.a"))
                .body("nextPageToken", equalTo(null));
        Actors.teacher()
                .request()
                .get("/api/v1/competencies?pageToken=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void treeIsFlatAndInReadingOrder() {
        Actors.partner()
                .request()
                .get("/api/v1/frameworks/" + framework + "/items")
                .then()
                .statusCode(200)
                .body("items.code", contains("B", "B.1", "B.2", "B.2.a"))
                .body("items.sequence", contains(0, 1, 2, 3));
        Actors.partner()
                .request()
                .header("If-None-Match", "\"0\"")
                .get("/api/v1/frameworks/" + framework + "/items")
                .then()
                .statusCode(304);
    }

    @Test
    void aFrameworkMayBeJudgedOnAScaleOfThreeToSixLevels() {
        String scale = Actors.districtAdmin()
                .sending(Map.of(
                        "name",
                        "Three steps",
                        "levels",
                        List.of(
                                Map.of("name", "Not yet", "translations", Map.of("es", Map.of("name", "Todavía no"))),
                                Map.of("name", "Almost"),
                                Map.of("name", "There"))))
                .post("/api/v1/scales")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        SamplePackage sample = sample("Scaled").item("S.1", "Scaled").top("S.1", 1);
        Actors.districtAdmin()
                .sending(Map.of("scaleId", scale))
                .post("/api/v1/framework-imports/" + Frameworks.read(sample.json()) + "/publications")
                .then()
                .statusCode(201);

        Actors.student()
                .request()
                .header("Accept-Language", "es")
                .get("/api/v1/competencies/" + Frameworks.id(sample.id("S.1")))
                .then()
                .statusCode(200)
                .body("scale.id", equalTo(scale))
                .body("scale.levels.name", contains("Todavía no", "Almost", "There"));
        Actors.student()
                .request()
                .get("/api/v1/scales")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Three steps"));
        Actors.studentOfOtherDistrict().request().get("/api/v1/scales").then().body("items.id", not(hasItem(scale)));
        Actors.districtAdmin()
                .sending(Map.of("name", "Two", "levels", List.of(Map.of("name", "a"), Map.of("name", "b"))))
                .post("/api/v1/scales")
                .then()
                .statusCode(422);
    }

    @Test
    void searchingTenThousandItemsIsQuick() {
        World.ensure();
        Database.run("""
                insert into app.framework (district_id, id, identifier, title, language, status, published_at)
                    values (2, '0190a000-0000-7000-8000-0002000000aa', gen_random_uuid(), 'Large', 'en', 'ADOPTED', now());
                insert into app.competency (district_id, framework_id, identifier, kind, code, statement, language, depth, tree_order, search_text)
                    select 2, '0190a000-0000-7000-8000-0002000000aa', gen_random_uuid(), 'COMPETENCY', 'L.' || n, s, 'en', 0, n, 'l.' || n || ' ' || s
                    from generate_series(1, 10000) n,
                    lateral (select 'i can solve problem ' || n || repeat(' about ratios and rates in real life', 6) as s) t;
                analyze app.competency""");
        List<Long> millis = new ArrayList<>();
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            given().header(
                            "Authorization",
                            "Bearer " + Actors.teacherOfOtherDistrict().token())
                    .get("/api/v1/competencies?q=problem real 777")
                    .then()
                    .statusCode(200)
                    .body("items.code", hasItem("L.777"));
            millis.add((System.nanoTime() - start) / 1_000_000);
        }
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "FIGURE search %d ms best, %d ms median of 15 over 10000 items%n", sorted.get(0), sorted.get(7));
        // The aim is 50 ms on a machine of its own; here others run beside.
    }

    private static io.restassured.response.ValidatableResponse search(String query) {
        return Actors.teacher()
                .request()
                .get("/api/v1/competencies?frameworkId=" + framework + "&q=" + query)
                .then()
                .statusCode(200);
    }

    private static String spanish(String words) {
        return ",\"extensions\":{\"trellis\":{\"translations\":{\"es\":{\"statement\":\"%s\"}}}}".formatted(words);
    }
}
