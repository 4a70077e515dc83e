package org.trellis.profiles;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.trellis.testkit.Actor;
import org.trellis.testkit.Actors;
import org.trellis.testkit.Database;

/** Lucía's profile in tests: sentences over HTTP. */
public final class Profile {

    public static final String URL = "/api/v1/students/" + Actors.student().id() + "/profile";

    private Profile() {}

    /** Leaves no trace of an earlier test; only a superuser who switches triggers off can do this. */
    public static void empty() {
        Actors.student().request();
        Database.run("""
                set session_replication_role = replica;
                delete from app.goal_reply; delete from app.goal_action; delete from app.goal_past; delete from app.goal_mark; delete from app.goal;
                delete from app.profile_review; delete from app.profile_version; delete from app.profile_entry_past; delete from app.profile_entry_media;
                delete from app.profile_entry;
                delete from app.learner_profile;
                delete from app.mutual_agreement where subject_kind in ('PROFILE_VERSION', 'GOAL');
                delete from app.agreement_ending where agreement_id in
                    (select id from app.agreement where subject_kind in ('PROFILE_VERSION', 'GOAL'));
                delete from app.agreement where subject_kind in ('PROFILE_VERSION', 'GOAL');
                delete from app.agreement_recording;
                set session_replication_role = origin;
                """);
    }

    public static Map<String, Object> entry(String text, String visibility) {
        Map<String, Object> basis = new HashMap<>(Map.of("kind", "CONVERSATION", "note", "We talked on Monday"));
        return new HashMap<>(Map.of("kind", "INTEREST", "text", text, "basis", basis, "visibility", visibility));
    }

    public static String says(Actor actor, String text) {
        return says(actor, text, "SHARED");
    }

    /** Returns the id of the entry. */
    public static String says(Actor actor, String text, String visibility) {
        return actor.sending(entry(text, visibility))
                .post(URL + "/entries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response confirms(Actor actor, String entryId) {
        return actor.sending(Map.of()).post(URL + "/entries/" + entryId + "/confirmations");
    }

    public static Response disputes(Actor actor, String entryId) {
        return actor.sending(Map.of("reason", "It is not like that")).post(URL + "/entries/" + entryId + "/disputes");
    }

    public static Response retires(Actor actor, String entryId) {
        return actor.sending(Map.of("reason", "That was last year")).post(URL + "/entries/" + entryId + "/retirements");
    }

    public static Response edits(Actor actor, String entryId, Map<String, Object> change) {
        String etag =
                Actors.student().request().get(URL + "/entries/" + entryId).header("ETag");
        return actor.sending(change).header("If-Match", etag).patch(URL + "/entries/" + entryId);
    }

    /** Shows a picture with the entry, or says it by voice. */
    static Response shows(Actor actor, String entryId, String fileName, byte[] content) {
        return actor.uploading(fileName, content)
                .multiPart("altText", "What is in it")
                .post(URL + "/entries/" + entryId + "/media");
    }

    public static Response proposes(Actor actor) {
        return actor.sending(Map.of()).post(URL + "/versions");
    }

    public static Response agrees(Actor actor, String versionId, String hash) {
        return actor.sending(Map.of("hash", hash)).post(URL + "/versions/" + versionId + "/agreements");
    }

    /** Agrees to what the proposal says now. */
    public static Response agrees(Actor actor) {
        Response profile = seenBy(actor);
        return agrees(actor, profile.path("proposed.id"), profile.path("proposed.hash"));
    }

    static Response withdraws(Actor actor, Response version) {
        return actor.sending(Map.of()).post(URL + "/versions/" + version.path("id") + "/withdrawals");
    }

    public static Response seenBy(Actor actor) {
        return actor.request().get(URL);
    }
}
