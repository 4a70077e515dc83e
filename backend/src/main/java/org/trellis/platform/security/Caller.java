package org.trellis.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is calling, in one district.
 *
 * @param district the district every row of this request belongs to
 * @param person the person; null for work the system does by itself, which may propose but never agree or confirm
 * @param roles the roles the person holds today; empty for the system
 */
public record Caller(int district, @Nullable UUID person, Set<Role> roles) {

    public static Caller system(int district) {
        return new Caller(district, null, Set.of());
    }

    public boolean isSystem() {
        return person == null;
    }

    /** The person; never the system. */
    public UUID requirePerson() {
        if (person == null) {
            throw new IllegalStateException("the system does not act as a person");
        }
        return person;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return RolePermissions.allow(roles, permission);
    }
}
