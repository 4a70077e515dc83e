package org.trellis.profiles;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Supplier;
import org.trellis.testkit.World;
import org.trellis.testkit.access.OperationRequests;
import org.trellis.testkit.access.Sample;

/** One good request for each operation on Lucía's check-ins. */
@Singleton
class CheckInRequests implements OperationRequests {

    private static final Map<String, Object> TIME =
            Map.of("plannedAt", Talks.tomorrow().toString(), "minutes", 15);

    @Override
    public Map<String, Supplier<Sample>> samples() {
        return Map.ofEntries(
                Map.entry("listCheckIns", () -> Sample.get(Talks.URL)),
                Map.entry("createCheckIn", () -> Sample.post(Talks.URL, TIME)),
                Map.entry("getCheckIn", () -> Sample.get(Talks.at(Talks.planned()))),
                Map.entry("updateCheckIn", () -> Sample.patch(Talks.at(Talks.planned()), Map.of("notes", "Ratios"), 0)),
                Map.entry(
                        "createCheckInTopic",
                        () -> Sample.post(Talks.at(Talks.planned()) + "/topics", Map.of("text", "My poster"))),
                Map.entry(
                        "createCheckInClosing",
                        () -> Sample.post(Talks.at(Talks.planned()) + "/closings", Talks.closing())),
                Map.entry(
                        "recordMissedCheckIn",
                        () -> Sample.post(Talks.at(Talks.planned()) + "/misses", Map.of("reason", "A fire drill"))),
                Map.entry(
                        "createCheckInRescheduling",
                        () -> Sample.post(Talks.at(Talks.missed()) + "/reschedulings", TIME)),
                Map.entry("getPrivateNote", () -> Sample.get(Talks.at(Talks.planned()) + "/private-note")),
                Map.entry(
                        "replacePrivateNote",
                        () -> Sample.put(
                                Talks.at(Talks.planned()) + "/private-note", Map.of("text", "Quiet today"), 0)),
                Map.entry("listClassCheckIns", () -> Sample.get("/api/v1/classes/" + World.RATIOS + "/check-ins")));
    }
}
