package org.trellis.profiles;

import io.restassured.response.Response;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.Sounds;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;
import org.trellis.testkit.World;

/** Lucía in another grade, and what is recorded for her there. */
final class EarlyVoice {

    private EarlyVoice() {}

    /** Leave her in 06. */
    static void grade(String grade) {
        World.ensure();
        Database.run(
                "update app.person set grade_level = nullif(?, '') where id = ?",
                grade,
                Actors.student().id());
    }

    /** A recording as it arrives. */
    static GivenFile file() {
        byte[] content = Sounds.wav();
        return new GivenFile("voice.wav", content.length, () -> content);
    }

    static Response agrees(Actor recorder, String versionId) {
        return agrees(recorder, versionId, "voice.wav", Sounds.wav());
    }

    static Response agrees(Actor recorder, String versionId, String fileName, byte[] content) {
        String hash = Actors.student()
                .request()
                .get(Profile.URL + "/versions/" + versionId)
                .path("hash");
        return recorder.uploading(fileName, content)
                .multiPart("hash", hash)
                .multiPart("words", "Yes, that is me")
                .post(Profile.URL + "/versions/" + versionId + "/recorded-agreements");
    }

    static Response confirms(Actor recorder, String entryId, long version) {
        return recorder.uploading("voice.wav", Sounds.wav())
                .multiPart("words", "Yes, that is me")
                .multiPart("version", Long.toString(version))
                .post(Profile.URL + "/entries/" + entryId + "/recorded-confirmations");
    }
}
