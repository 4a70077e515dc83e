package org.trellis.paths;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.trellis.competencies.Frameworks;
import org.trellis.competencies.domain.SamplePackage;
import org.trellis.people.RosterClient;
import org.trellis.people.domain.oneroster.ZipBuilder;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.RealParts;

/** F4: files that come in by the thousand lower no expectation either. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class EquityFilesTest {

    @BeforeEach
    void expectationsForGradeSix() {
        PathScene.fresh();
    }

    @Test
    @Tag("F4")
    void anEditionWithoutAnExpectedItemLowersNothing() {
        SamplePackage first = edition().item("E.2", "I can weigh.").top("E.2", 2);
        Frameworks.publish(first.json());
        UUID dropped = Frameworks.id(first.id("E.2"));
        expectBesides(first, dropped);
        JsonPath active = PathScene.active();
        Frameworks.publish(edition().json());
        assertThat(Database.<Long>one(
                        "select count(*) from app.competency where id = ? and retired_at is not null", dropped))
                .as("control: the second edition leaves it out")
                .isEqualTo(1);
        assertThat(RawPaths.shortfall()).isZero();
        assertThat(PathScene.path().getString("active.hash")).isEqualTo(active.getString("hash"));
        JsonPath draft = PathScene.proposed();
        Response refused = PathScene.edit(
                PathScene.TEACHER, draft, List.of(Map.of("id", PathScene.stepFor(draft, dropped), "remove", true)));
        System.out.printf(
                "FIGURE F4 an item left out by a CASE edition stays expected: taking its step out answers %d%n",
                refused.statusCode());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString()).contains("expectation-lowered");
    }

    @Test
    @Tag("F4")
    void nobodyElseSendsFiles() {
        for (Actor actor : RandomEdits.EVERYONE) {
            if (actor.equals(Actors.districtAdmin())
                    || actor.equals(Actors.integrator())
                    || actor.equals(Actors.adminOfOtherDistrict())) {
                continue;
            }
            new RosterClient(actor, "test")
                    .post(ZipBuilder.small().bytes())
                    .then()
                    .statusCode(403);
            actor.sending(edition().json())
                    .post("/api/v1/framework-imports")
                    .then()
                    .statusCode(403);
        }
    }

    private static SamplePackage edition() {
        return SamplePackage.sample("Equity").item("E.1", "I can measure.").top("E.1", 1);
    }

    private static void expectBesides(SamplePackage framework, UUID competency) {
        UUID id = Database.one("select framework_id from app.competency where id = ?", competency);
        Map<String, Object> set = new HashMap<>(PathScene.set(List.of(PathScene.expect(competency, 2))));
        set.put("frameworkId", id);
        PathScene.adopt(set);
        assertThat(framework.id("E.2")).isNotEqualTo(competency);
    }
}
