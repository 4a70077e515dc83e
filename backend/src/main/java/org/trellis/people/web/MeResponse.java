package org.trellis.people.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.people.PersonRef;
import org.trellis.people.domain.MeService.ClassOfMe;
import org.trellis.people.domain.MeService.DistrictOfMe;
import org.trellis.people.domain.MeService.Me;
import org.trellis.people.domain.MeService.RoleOfMe;
import org.trellis.platform.security.Caller;
import org.trellis.platform.security.Role;

/**
 * The caller.
 *
 * @param home where the app opens for the caller
 * @param studentId the caller's own id where the caller is a student
 * @param children the students the caller is a guardian of
 */
public record MeResponse(
        PersonRef person,
        String givenName,
        DistrictOfMe district,
        List<RoleOfMe> roles,
        Home home,
        @Nullable UUID studentId,
        @Nullable String gradeLevel,
        List<ClassOfMe> classes,
        List<PersonRef> children,
        PreferencesResponse preferences) {

    /** Homes of the web app. */
    public enum Home {
        STUDENT,
        TEACHER,
        FAMILY,
        LEADER,
        ADMIN,
        PARTNER
    }

    static MeResponse of(Me me) {
        boolean student = me.caller().has(Role.STUDENT);
        return new MeResponse(
                me.person(),
                me.givenName(),
                me.district(),
                me.roles(),
                home(me.caller()),
                student ? me.person().id() : null,
                me.gradeLevel().isEmpty() ? null : me.gradeLevel(),
                me.classes(),
                me.children(),
                PreferencesResponse.of(me.preferences()));
    }

    private static Home home(Caller caller) {
        if (caller.has(Role.STUDENT)) {
            return Home.STUDENT;
        }
        if (caller.has(Role.TEACHER) || caller.has(Role.AIDE) || caller.has(Role.COUNSELOR)) {
            return Home.TEACHER;
        }
        if (caller.has(Role.SCHOOL_LEADER)) {
            return Home.LEADER;
        }
        if (caller.has(Role.DISTRICT_ADMIN) || caller.has(Role.INTEGRATOR)) {
            return Home.ADMIN;
        }
        return caller.has(Role.GUARDIAN) ? Home.FAMILY : Home.PARTNER;
    }
}
