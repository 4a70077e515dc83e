package org.trellis.mastery;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.trellis.platform.media.Pieces;
import org.trellis.platform.media.Sounds;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Somebody speaks about a piece. */
final class SpokenScene {

    static final String WORDS = "You found your own slip.";
    private static final int PIECE = 1 << 16;

    private SpokenScene() {}

    /** A recording that has arrived, as a judgement takes it. */
    static Map<String, Object> recorded(Actor by) {
        return recorded(by, "voice.wav", Sounds.wav());
    }

    static Map<String, Object> recorded(Actor by, String name, byte[] content) {
        return Map.of("upload", Pieces.whole(by, name, content, PIECE), "words", WORDS);
    }

    static ValidatableResponse judge(String piece, Map<String, Object> spoken) {
        Map<String, Object> body = new HashMap<>();
        body.put("competencyId", MasteryScene.RATIOS);
        body.put("level", 3);
        body.put("spoken", spoken);
        return Actors.teacher().sending(body).post(piece + "/judgements").then();
    }

    /** Where the teacher's spoken comment on this piece is. */
    static String heard(String piece) {
        return judge(piece, recorded(Actors.teacher()))
                .statusCode(201)
                .extract()
                .path("spoken.url");
    }

    static ValidatableResponse answer(Actor by, String ask, Map<String, Object> spoken) {
        return by.sending(Map.of("level", 3, "spoken", spoken))
                .post(ask + "/judgements")
                .then();
    }

    static long kept(String piece) {
        return Database.<Long>one(
                "select count(*) from app.spoken_comment where evidence_id = cast(? as uuid)",
                piece.substring(piece.lastIndexOf('/') + 1));
    }
}
