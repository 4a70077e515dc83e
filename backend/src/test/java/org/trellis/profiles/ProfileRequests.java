package org.trellis.profiles;

import io.restassured.response.Response;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.platform.media.Pictures;
import org.trellis.platform.media.Sounds;
import org.trellis.testkit.Actors;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** One good request for each operation on Lucía's profile. */
@Singleton
class ProfileRequests implements OperationRequests {

    private static final String ENTRIES = Profile.URL + "/entries/";
    private static final String VERSIONS = Profile.URL + "/versions/";
    private static final Map<String, Object> REASON = Map.of("reason", "We see it differently");

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.ofEntries(
                Map.entry("getProfile", () -> Sample.get(Profile.URL)),
                Map.entry(
                        "createProfileEntry",
                        () -> Sample.post(Profile.URL + "/entries", Profile.entry("Birds", "SHARED"))),
                Map.entry("getProfileEntry", () -> Sample.get(ENTRIES + ownEntry())),
                Map.entry(
                        "updateProfileEntry",
                        () -> Sample.patch(ENTRIES + ownEntry(), Map.of("text", "Birds and maps"), 0)),
                Map.entry(
                        "confirmProfileEntry", () -> Sample.post(ENTRIES + suggestion() + "/confirmations", Map.of())),
                Map.entry("disputeProfileEntry", () -> Sample.post(ENTRIES + ownEntry() + "/disputes", REASON)),
                Map.entry("retireProfileEntry", () -> Sample.post(ENTRIES + ownEntry() + "/retirements", REASON)),
                Map.entry(
                        "addEntryMedia",
                        () -> Sample.upload(
                                ENTRIES + ownEntry() + "/media", "owl.png", Pictures.png(), "altText", "Owl")),
                Map.entry("getEntryMedia", () -> {
                    Response shown = Profile.shows(Actors.student(), ownEntry(), "owl.png", Pictures.png());
                    return Sample.get(shown.header("Location"));
                }),
                Map.entry(
                        "recordEntryConfirmation",
                        () -> Sample.upload(
                                ENTRIES + suggestion() + "/recorded-confirmations",
                                "yes.wav",
                                Sounds.wav(),
                                "words",
                                "Yes")),
                Map.entry("recordProfileAgreement", () -> {
                    Response version = proposal();
                    String url = VERSIONS + version.path("id") + "/recorded-agreements";
                    return Sample.upload(url, "yes.wav", Sounds.wav(), "words", "Yes", "hash", version.path("hash"));
                }),
                Map.entry("getProfileRecording", ProfileRequests::recording),
                Map.entry("createProfileVersion", () -> {
                    ownEntry();
                    return Sample.post(Profile.URL + "/versions", Map.of());
                }),
                Map.entry("listProfileVersions", () -> Sample.get(Profile.URL + "/versions")),
                Map.entry(
                        "getProfileVersion",
                        () -> Sample.get(VERSIONS + proposal().path("id"))),
                Map.entry("agreeProfileVersion", ProfileRequests::agreement),
                Map.entry("withdrawProfileAgreement", () -> {
                    var version = proposal();
                    Profile.agrees(Actors.teacher());
                    return Sample.post(VERSIONS + version.path("id") + "/withdrawals", Map.of());
                }),
                Map.entry(
                        "getProfileDifference",
                        () -> Sample.get(VERSIONS + proposal().path("id") + "/difference")),
                Map.entry("listAccommodations", () -> Sample.get(AccommodationTest.URL)),
                Map.entry(
                        "createAccommodation",
                        () -> Sample.post(
                                AccommodationTest.URL, Map.of("kind", "SECTION_504", "text", "More time to read"))),
                Map.entry("retireAccommodation", () -> {
                    String entered = AccommodationTest.enter(Actors.schoolLeader(), "More time to read")
                            .path("id");
                    return Sample.post(AccommodationTest.URL + "/" + entered + "/endings", REASON);
                }),
                Map.entry("recordEntryReview", () -> Sample.post(ENTRIES + ownEntry() + "/reviews", Map.of())),
                Map.entry("recordVersionReview", () -> Sample.post(VERSIONS + agreed() + "/reviews", Map.of())),
                Map.entry("getProfileUsage", () -> Sample.get(Profile.URL + "/usage")),
                Map.entry(
                        "requestProfileChanges",
                        () -> Sample.post(
                                VERSIONS + proposal().path("id") + "/change-requests",
                                Map.of("note", "Say more about maps"))));
    }

    private static Sample recording() {
        String version = proposal().path("id");
        EarlyVoice.grade("01");
        try {
            String recording = EarlyVoice.agrees(Actors.teacher(), version).path("agreements[0].recording.id");
            return Sample.get(VERSIONS + version + "/recordings/" + recording);
        } finally {
            EarlyVoice.grade("06");
        }
    }

    private static Sample agreement() {
        var version = proposal();
        return Sample.post(VERSIONS + version.path("id") + "/agreements", Map.of("hash", version.<String>path("hash")));
    }

    private static String ownEntry() {
        Profile.empty();
        return Profile.says(Actors.student(), "Birds");
    }

    private static String agreed() {
        String version = proposal().path("id");
        Profile.agrees(Actors.student());
        Profile.agrees(Actors.teacher());
        return version;
    }

    private static String suggestion() {
        Profile.empty();
        return Profile.says(Actors.teacher(), "Explains well");
    }

    private static Response proposal() {
        ownEntry();
        return Profile.proposes(Actors.student());
    }
}
