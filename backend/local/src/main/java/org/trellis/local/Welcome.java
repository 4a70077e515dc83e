package org.trellis.local;

/** What a person reads once Trellis runs. */
final class Welcome {
    private Welcome() {}

    static String text(Ports ports) {
        return """

                Trellis runs at %s

                  Sign in as        who                                password: trellis
                  ms.reyes          teacher of grade 6
                  ms.whitcomb       teaches the same students
                  lucia, wei        two of them
                  mama.herrera      Lucía's mother (Spanish)
                  mr.okafor, amara  a teacher and a student of another class
                  principal.stone   school leader
                  admin.river       district administrator
                  partner.museum    community partner
                  teacher.lake, student.lake, admin.lake   another district
                  visitor           an account that belongs to nobody

                  Keycloak console  %s/admin   (admin / admin)
                  Database          %s?user=trellis_owner

                Ctrl-C stops everything.
                """.formatted(ports.webAddress(), ports.keycloakAddress(), ports.jdbcUrl());
    }
}
