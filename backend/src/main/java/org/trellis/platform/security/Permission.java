package org.trellis.platform.security;

/** What an endpoint method asks for; which roles have it is said once, in {@link RolePermissions}. */
public enum Permission {
    READ_SELF,
    READ_STUDENTS,
    READ_ROSTER,
    MANAGE_ROSTER,
    MANAGE_ACCOUNTS,
    READ_FRAMEWORKS,
    MANAGE_FRAMEWORKS,
    READ_PROFILES,
    WRITE_PROFILES,
    AGREE,
    READ_EVIDENCE,
    WRITE_EVIDENCE,
    JUDGE,
    READ_STATE,
    DECIDE_ADVANCEMENT,
    READ_RULES,
    MANAGE_RULES,
    READ_CATALOG,
    OFFER_OPPORTUNITIES,
    VET_OPPORTUNITIES,
    READ_EXPECTATIONS,
    MANAGE_EXPECTATIONS,
    READ_PATHS,
    WRITE_PATHS,
    READ_CLASS_INSIGHTS,
    READ_ACCESS_RECORDS
}
