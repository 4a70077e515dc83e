package org.trellis.platform.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trellis.mastery.MasteryScene;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Database;

@QuarkusTest
class UploadEndpointTest {

    private static final Actor LUCIA = Actor.STUDENT;
    private static final byte[] PICTURE = Pictures.pngWithSecret();

    @Inject
    UploadJob job;

    @BeforeEach
    void scene() {
        MasteryScene.ensure();
    }

    @Test
    void aFileInPiecesGoesOnWhereItStoppedAndBecomesAFileOfEvidence() {
        String upload = Pieces.begun(LUCIA, "holiday.png", PICTURE.length);
        Pieces.send(LUCIA, upload, 0, Pictures.slice(PICTURE, 0, 40))
                .statusCode(204)
                .header("Upload-Offset", "40")
                .header("Tus-Resumable", "1.0.0");
        Pieces.look(LUCIA, upload)
                .statusCode(204)
                .header("Upload-Offset", "40")
                .header("Upload-Length", String.valueOf(PICTURE.length))
                .header("Upload-Expires", endsWith("GMT"))
                .header("Cache-Control", containsString("no-store"));
        LUCIA.request().get(upload).then().statusCode(200).body("offset", equalTo(40));
        Pieces.send(LUCIA, upload, 40, Pictures.slice(PICTURE, 40, PICTURE.length))
                .statusCode(204);

        String evidence = draft(LUCIA);
        String key = UUID.randomUUID().toString();
        String url = attach(LUCIA, evidence, upload, key)
                .statusCode(201)
                .body("fileName", equalTo("holiday.png"))
                .body("mediaType", equalTo("image/png"))
                .extract()
                .path("url");
        byte[] back = LUCIA.request().get(url).then().statusCode(200).extract().asByteArray();
        assertThat(new String(back, ISO_8859_1)).doesNotContain(Pictures.SECRET).startsWith("\u0089PNG");
        assertThat(pieces(upload)).as("pieces left behind").isZero();
        attach(LUCIA, evidence, upload, key).statusCode(201).body("url", equalTo(url));
        attach(LUCIA, evidence, upload, UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", endsWith("upload-used"));
    }

    @Test
    void onlyAWholeFileIsTakenAndItPassesTheSameCheck() {
        String evidence = draft(LUCIA);
        String half = Pieces.begun(LUCIA, "a.png", PICTURE.length);
        Pieces.send(LUCIA, half, 0, Pictures.slice(PICTURE, 0, 40));
        attach(LUCIA, evidence, half, UUID.randomUUID().toString())
                .statusCode(409)
                .body("type", endsWith("upload-unfinished"));
        String disguised = Pieces.begun(LUCIA, "a.png", 5);
        Pieces.send(LUCIA, disguised, 0, "hello".getBytes(ISO_8859_1)).statusCode(204);
        attach(LUCIA, evidence, disguised, UUID.randomUUID().toString())
                .statusCode(422)
                .body("type", endsWith("media-type-refused"));
        LUCIA.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("altText", "Nothing")
                .post(evidence + "/media")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("file"));
    }

    @Test
    void whatDoesNotFitIsRefused() {
        String upload = Pieces.begun(LUCIA, "a.png", 10);
        Pieces.send(LUCIA, upload, 3, new byte[2]).statusCode(409).body("type", endsWith("upload-offset"));
        Pieces.send(LUCIA, upload, 0, new byte[11]).statusCode(422).body("type", endsWith("upload-beyond-end"));
        Pieces.send(LUCIA, upload, 0, new byte[(1 << 20) + 1]).statusCode(413);
        LUCIA.request()
                .header("Tus-Resumable", "0.2.2")
                .head(upload)
                .then()
                .statusCode(412)
                .header("Tus-Version", "1.0.0");
        Pieces.start(LUCIA, UUID.randomUUID().toString(), "big.mp4", 20_000_001)
                .statusCode(413)
                .body("detail", equalTo("\"big.mp4\" is too large. A file may have at most 20 MB."));
        Pieces.look(LUCIA, upload).header("Upload-Offset", "0");
        Pieces.send(LUCIA, upload, 0, new byte[10]).statusCode(204);
    }

    @Test
    void beginningAgainWithTheSameKeyFindsTheSameUpload() {
        String key = UUID.randomUUID().toString();
        String first =
                Pieces.start(LUCIA, key, "a.png", 10).statusCode(201).extract().path("id");
        Pieces.start(LUCIA, key, "a.png", 10).statusCode(201).body("id", equalTo(first));
        Pieces.start(LUCIA, key, "a.png", 11).statusCode(422);
    }

    @Test
    void forEverybodyElseItIsNotThere() {
        String upload = wholeOfLucia();
        for (Actor other : List.of(Actor.CLASSMATE, Actor.GUARDIAN, Actor.TEACHER, Actor.OTHER_DISTRICT_STUDENT)) {
            Pieces.look(other, upload).statusCode(404);
            Pieces.send(other, upload, 0, new byte[1]).statusCode(404);
        }
        attach(
                        Actor.CLASSMATE,
                        draft(Actor.CLASSMATE),
                        upload,
                        UUID.randomUUID().toString())
                .statusCode(404);
        attach(LUCIA, draft(LUCIA), upload, UUID.randomUUID().toString()).statusCode(201);
    }

    @Test
    void whatNobodyWentOnWithIsForgotten() {
        String old = Pieces.begun(LUCIA, "a.png", 10);
        String young = Pieces.begun(LUCIA, "a.png", 10);
        Pieces.send(LUCIA, old, 0, new byte[4]);
        Pieces.send(LUCIA, young, 0, new byte[4]);
        Database.run("update app.upload set expires_at = now() - interval '1 day' where id = ?", id(old));
        Pieces.look(LUCIA, old).statusCode(404);
        job.run();
        assertThat(pieces(old)).isZero();
        assertThat(pieces(young)).as("control: what has time is kept").isEqualTo(1);
    }

    @Test
    void ofManyWhoSendTheSamePieceOneIsTaken() throws InterruptedException {
        String upload = Pieces.begun(LUCIA, "a.png", 1000);
        Callable<Integer> piece =
                () -> Pieces.send(LUCIA, upload, 0, new byte[100]).extract().statusCode();
        try (ExecutorService many = Executors.newFixedThreadPool(8)) {
            List<Integer> answers = many.invokeAll(Collections.nCopies(16, piece)).stream()
                    .map(Future::resultNow)
                    .toList();
            long taken = answers.stream().filter(status -> status == 204).count();
            System.out.printf("16 times the same piece: %d taken, the rest %s%n", taken, Map.of(409, 16 - taken));
            assertThat(answers).containsOnly(204, 409);
            assertThat(taken).isEqualTo(1);
        }
        Pieces.look(LUCIA, upload).header("Upload-Offset", "100");
        Pieces.send(LUCIA, upload, 100, new byte[100]).statusCode(204);
    }

    private static String wholeOfLucia() {
        return Pieces.UPLOADS + "/" + Pieces.whole(LUCIA, "a.png", PICTURE, 50);
    }

    private static String draft(Actor author) {
        return MasteryScene.draft(author, author.id(), MasteryScene.body(MasteryScene.RATIOS));
    }

    private static ValidatableResponse attach(Actor actor, String evidence, String upload, String key) {
        return actor.request()
                .header("Idempotency-Key", key)
                .multiPart("upload", id(upload).toString())
                .multiPart("altText", "A poster with two colours")
                .post(evidence + "/media")
                .then();
    }

    private static long pieces(String upload) {
        return Database.<Long>one("select count(*) from app.upload_piece where upload_id = ?", id(upload));
    }

    private static UUID id(String upload) {
        return UUID.fromString(upload.substring(upload.lastIndexOf('/') + 1));
    }
}
