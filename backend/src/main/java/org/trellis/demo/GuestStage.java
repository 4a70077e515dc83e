package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.trellis.platform.id.Ids;

/** People no roster knows: partners from the community, and the account of a connected system. */
@Singleton
class GuestStage implements Stage {

    private static final String SOURCE = "trellis";

    private final EntityManager entities;
    private final Cast cast;

    GuestStage(EntityManager entities, Cast cast) {
        this.entities = entities;
        this.cast = cast;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public void load(DemoDistrict district) {
        for (CsvRow guest : district.files().rows("guests.csv")) {
            cast.asSystem(district, () -> welcome(guest));
        }
    }

    private int welcome(CsvRow guest) {
        UUID id = Ids.next();
        int added = entities.createNativeQuery("""
                        insert into app.person (id, source, sourced_id, given_name, family_name)
                        values (:id, :source, :name, :given, :family)
                        on conflict (district_id, source, sourced_id) do nothing""")
                .setParameter("id", id)
                .setParameter("source", SOURCE)
                .setParameter("name", guest.get("person"))
                .setParameter("given", guest.get("givenName"))
                .setParameter("family", guest.get("familyName"))
                .executeUpdate();
        return added == 0 ? 0 : giveRole(id, guest);
    }

    private int giveRole(UUID person, CsvRow guest) {
        return entities.createNativeQuery("""
                        insert into app.role_assignment (source, sourced_id, person_id, org_id, role)
                        select :source, :name, :person, o.id, :role from app.org o where o.type = 'DISTRICT'""")
                .setParameter("source", SOURCE)
                .setParameter("name", guest.get("person"))
                .setParameter("person", person)
                .setParameter("role", guest.get("role"))
                .executeUpdate();
    }
}
