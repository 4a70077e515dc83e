package org.trellis.mastery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.platform.media.Pictures;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.RealParts;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class MediaEndpointTest {

    private static final Actor LUCIA = Actor.STUDENT;
    private String path;

    @BeforeEach
    void scene() {
        MasteryScene.ensure();
        Map<String, Object> body = MasteryScene.body(MasteryScene.RATIOS);
        body.put("visibility", "SHARED");
        path = MasteryScene.draft(LUCIA, LUCIA.id(), body);
    }

    @Test
    void aPictureComesBackInertAndWithoutWhatWasHiddenInIt() {
        String url = add("../holiday.png", Pictures.pngWithSecret())
                .statusCode(201)
                .body("fileName", equalTo("holiday.png"))
                .body("mediaType", equalTo("image/png"))
                .body("altText", equalTo("A poster with two colours"))
                .extract()
                .path("url");
        byte[] back = LUCIA.request()
                .get(url)
                .then()
                .statusCode(200)
                .header("Content-Type", "image/png")
                .header("Content-Disposition", "attachment; filename*=UTF-8''holiday.png")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, no-store")
                .extract()
                .asByteArray();
        assertThat(new String(back, ISO_8859_1)).doesNotContain(Pictures.SECRET).startsWith("\u0089PNG");
        LUCIA.request().get(path).then().body("media[0].url", equalTo(url));
    }

    @Test
    void onlyWhoSeesTheEvidenceSeesTheFile() {
        String url = add("a.png", Pictures.png()).statusCode(201).extract().path("url");
        Actors.teacher().request().get(url).then().statusCode(404);
        LUCIA.sending("").post(path + "/submissions").then().statusCode(201);
        Actors.teacher().request().get(url).then().statusCode(200);
        Actors.guardian().request().get(url).then().statusCode(200);
        Actors.otherGuardian().request().get(url).then().statusCode(404);
        Actors.otherTeacher().request().get(url).then().statusCode(404);
        Actors.teacherOfOtherDistrict().request().get(url).then().statusCode(404);
        add("b.png", Pictures.png()).statusCode(409);
    }

    @Test
    void disguisedFilesAreRefusedByName() {
        add("holiday.png", Pictures.jpeg())
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/media-disguised"))
                .body("detail", equalTo("\"holiday.png\" says it is one kind of file, but its content is image/jpeg."));
        add("page.png", "<script>alert(1)</script>".getBytes(ISO_8859_1))
                .statusCode(422)
                .body("type", equalTo("https://trellis.example/problems/media-type-refused"));
    }

    @Test
    void aFileIsNotLargerThanItMayBe() {
        add("big.png", new byte[20_000_001])
                .statusCode(413)
                .body("detail", equalTo("\"big.png\" is too large. A file may have at most 20 MB."));
    }

    @Test
    void whereFilesCannotBeKeptNothingIsHalfWritten() throws IOException {
        String url = add("a.png", Pictures.png()).statusCode(201).extract().path("url");
        Path folder = Path.of(ConfigProvider.getConfig().getValue("trellis.media.directory", String.class));
        Path aside = Files.move(folder, folder.resolveSibling(folder.getFileName() + "-aside"));
        Files.writeString(folder, "a disk that is not there");
        try {
            add("b.jpg", Pictures.jpeg())
                    .statusCode(503)
                    .header("Retry-After", "2")
                    .body("type", equalTo("https://trellis.example/problems/try-again"));
            LUCIA.request().get(url).then().statusCode(503);
            LUCIA.request().get(path).then().statusCode(200).body("media", hasSize(1));
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
        LUCIA.request().get(url).then().statusCode(200);
        add("b.jpg", Pictures.jpeg()).statusCode(201);
    }

    private ValidatableResponse add(String name, byte[] content) {
        return LUCIA.uploading(name, content)
                .multiPart("altText", "A poster with two colours")
                .post(path + "/media")
                .then();
    }
}
