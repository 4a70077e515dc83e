package org.trellis.paths.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.platform.id.Ids;
import org.trellis.platform.web.ExpectedVersion;

/** Time in front of screens: the district decides for all, an educator for her student. The next plan goes by it. */
@ApplicationScoped
@Transactional
public class DeviceTimeService {

    private final DeviceTimes times;
    private final PathAccess access;
    private final ExpectedVersion expected;
    private final Clock clock;

    DeviceTimeService(DeviceTimes times, PathAccess access, ExpectedVersion expected, Clock clock) {
        this.times = times;
        this.access = access;
        this.expected = expected;
        this.clock = clock;
    }

    public DeviceTime ofDistrict() {
        return times.ofDistrict();
    }

    public DeviceTime of(UUID student) {
        access.toRead(student);
        return times.of(student);
    }

    /** @param minutes absent: no limit */
    public DeviceTime decideForDistrict(@Nullable Integer minutes) {
        expected.check(times.ofDistrict().version());
        write(null, minutes);
        return times.ofDistrict();
    }

    /** @param minutes absent: the district's holds again */
    public DeviceTime decide(UUID student, @Nullable Integer minutes) {
        access.toTeach(student);
        expected.check(times.of(student).version());
        write(student, minutes);
        return times.of(student);
    }

    private void write(@Nullable UUID student, @Nullable Integer minutes) {
        DeviceTimeEntity row = times.row(student).orElseGet(() -> added(student));
        row.minutesPerWeek = minutes;
        row.decidedBy = access.person();
        row.decidedAt = clock.instant();
        times.persistAndFlush(row);
    }

    private static DeviceTimeEntity added(@Nullable UUID student) {
        DeviceTimeEntity row = new DeviceTimeEntity();
        row.id = Ids.next();
        row.studentId = student;
        return row;
    }
}
