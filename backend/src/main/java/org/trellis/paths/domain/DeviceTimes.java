package org.trellis.paths.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What districts and people around a student decided about screens. */
@ApplicationScoped
class DeviceTimes implements PanacheRepositoryBase<DeviceTimeEntity, UUID> {

    DeviceTime ofDistrict() {
        return find("studentId is null")
                .firstResultOptional()
                .map(d -> new DeviceTime(d.minutesPerWeek, null, d.version))
                .orElse(new DeviceTime(null, null, 0));
    }

    DeviceTime of(UUID student) {
        List<DeviceTimeEntity> both = list("studentId = ?1 or studentId is null", student);
        Optional<DeviceTimeEntity> own =
                both.stream().filter(d -> d.studentId != null).findFirst();
        Integer minutes = own.map(o -> o.minutesPerWeek).orElse(null);
        Integer ofDistrict = both.stream()
                .filter(d -> d.studentId == null)
                .map(d -> d.minutesPerWeek)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new DeviceTime(
                minutes == null ? ofDistrict : minutes,
                minutes,
                own.map(o -> o.version).orElse(0L));
    }

    /** Most minutes in a week; so many that it never matters where there is no limit. */
    int cap(UUID student) {
        return Objects.requireNonNullElse(of(student).minutesPerWeek(), Integer.MAX_VALUE);
    }

    /** The same for each of many. */
    Map<UUID, Integer> caps(Collection<UUID> students) {
        Map<UUID, Integer> decided = new HashMap<>();
        int ofDistrict = Integer.MAX_VALUE;
        for (DeviceTimeEntity row : list("studentId in ?1 or studentId is null", students)) {
            if (row.minutesPerWeek != null && row.studentId != null) {
                decided.put(row.studentId, row.minutesPerWeek);
            } else if (row.minutesPerWeek != null) {
                ofDistrict = row.minutesPerWeek;
            }
        }
        Map<UUID, Integer> caps = new HashMap<>();
        for (UUID student : students) {
            caps.put(student, decided.getOrDefault(student, ofDistrict));
        }
        return caps;
    }

    /** For the district, or for a student. */
    Optional<DeviceTimeEntity> row(@Nullable UUID student) {
        return student == null
                ? find("studentId is null").firstResultOptional()
                : find("studentId", student).firstResultOptional();
    }
}
