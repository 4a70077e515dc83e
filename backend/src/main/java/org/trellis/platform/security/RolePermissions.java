package org.trellis.platform.security;

import static org.trellis.platform.security.Permission.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The one table of which role has which permission. The relationship to the child is checked besides, never instead. */
public final class RolePermissions {

    private static final Set<Permission> EVERYONE = EnumSet.of(READ_SELF, READ_CHANGES, READ_FRAMEWORKS, READ_CATALOG);

    private static final Set<Permission> FAMILY_SIDE = with(
            EVERYONE,
            SEND_FILES,
            READ_STUDENTS,
            READ_PROFILES,
            WRITE_PROFILES,
            READ_EVIDENCE,
            READ_STATE,
            READ_PATHS,
            READ_EXPECTATIONS,
            READ_FLEX_BLOCKS,
            READ_RULES);

    private static final Set<Permission> STUDENT = with(
            FAMILY_SIDE,
            AGREE,
            SIGN_PROFILES,
            WRITE_EVIDENCE,
            ANSWER_ASKS,
            WRITE_PATHS,
            READ_ROSTER,
            READ_ACCESS_RECORDS);

    private static final Set<Permission> GUARDIAN =
            with(FAMILY_SIDE, SIGN_PROFILES, WRITE_EVIDENCE, READ_ACCESS_RECORDS);

    private static final Set<Permission> EDUCATOR = with(
            STUDENT,
            HOLD_CHECK_INS,
            JUDGE,
            KEEP_COMMENTS,
            READ_SCORING,
            DECIDE_ADVANCEMENT,
            OFFER_OPPORTUNITIES,
            READ_CLASS_INSIGHTS,
            DRAFT_PATHS,
            MANAGE_FLEX_BLOCKS,
            KEEP_TEMPLATES);

    private static final Set<Permission> LEADER = with(
            FAMILY_SIDE,
            SIGN_PROFILES,
            MANAGE_ACCOMMODATIONS,
            READ_ROSTER,
            MANAGE_EXPECTATIONS,
            MANAGE_FLEX_BLOCKS,
            KEEP_TEMPLATES,
            CHECK_PATHS,
            AUTHORIZE_MODIFICATIONS,
            MANAGE_RULES,
            KEEP_COMMENTS,
            SHARE_COMMENTS,
            VET_OPPORTUNITIES,
            OFFER_OPPORTUNITIES,
            READ_CLASS_INSIGHTS,
            READ_SCORING,
            READ_ACCESS_RECORDS);

    private static final Set<Permission> DISTRICT =
            with(LEADER, MANAGE_AGREEMENTS, MANAGE_ROSTER, MANAGE_ACCOUNTS, MANAGE_FRAMEWORKS);

    private static final Map<Role, Set<Permission>> TABLE = table();

    private RolePermissions() {}

    /** True where at least one of the roles has the permission. */
    public static boolean allow(Set<Role> roles, Permission permission) {
        return roles.stream()
                .anyMatch(role -> TABLE.getOrDefault(role, Set.of()).contains(permission));
    }

    private static Map<Role, Set<Permission>> table() {
        Map<Role, Set<Permission>> table = new EnumMap<>(Role.class);
        table.put(Role.STUDENT, STUDENT);
        table.put(Role.GUARDIAN, GUARDIAN);
        table.put(Role.TEACHER, EDUCATOR);
        table.put(Role.AIDE, EDUCATOR);
        table.put(Role.COUNSELOR, with(FAMILY_SIDE, MANAGE_ACCOMMODATIONS, READ_ROSTER));
        table.put(Role.SCHOOL_LEADER, LEADER);
        table.put(Role.DISTRICT_ADMIN, DISTRICT);
        table.put(Role.PARTNER, with(EVERYONE, SEND_FILES, OFFER_OPPORTUNITIES, ANSWER_ASKS));
        table.put(Role.INTEGRATOR, with(EVERYONE, MANAGE_ROSTER, READ_ROSTER, MANAGE_FRAMEWORKS));
        return table;
    }

    private static Set<Permission> with(Set<Permission> given, Permission... more) {
        Set<Permission> all = EnumSet.copyOf(given);
        all.addAll(Set.of(more));
        return all;
    }
}
