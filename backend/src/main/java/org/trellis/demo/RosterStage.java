package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.trellis.people.domain.roster.ImportOptions;
import org.trellis.people.domain.roster.ImportStatus;
import org.trellis.people.domain.roster.RosterImport;
import org.trellis.people.domain.roster.RosterImportService;

/** The district itself, and its people as its student information system would send them. */
@Singleton
class RosterStage implements Stage {

    private static final long LOOK_EVERY_MS = 50;

    private final EntityManager entities;
    private final Cast cast;
    private final RosterImportService rosters;

    RosterStage(EntityManager entities, Cast cast, RosterImportService rosters) {
        this.entities = entities;
        this.cast = cast;
        this.rosters = rosters;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public void load(DemoDistrict district) {
        boolean isNew = cast.asSystem(district, () -> found(district));
        if (isNew || cast.asSystem(district, this::isEmpty)) {
            waitFor(district, send(district));
        }
    }

    private boolean found(DemoDistrict district) {
        return entities.createNativeQuery("""
                                insert into app.district (slug, name) values (:slug, :name)
                                on conflict (district_id) do nothing""")
                        .setParameter("slug", district.slug())
                        .setParameter("name", district.title())
                        .executeUpdate()
                == 1;
    }

    private boolean isEmpty() {
        return entities.createNativeQuery("select 1 from app.person limit 1")
                .getResultList()
                .isEmpty();
    }

    private UUID send(DemoDistrict district) {
        try {
            Path zip = Files.createTempFile("demo-roster", ".zip");
            try {
                Files.write(zip, district.files().zip("roster"));
                ImportOptions options = new ImportOptions(district.slug() + "-sis", false, true);
                return cast.asSystem(
                        district, () -> rosters.receive(zip, options, null).id());
            } finally {
                Files.delete(zip);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void waitFor(DemoDistrict district, UUID id) {
        RosterImport now = cast.asSystem(district, () -> rosters.get(id));
        while (!now.status().isSettled()) {
            sleep();
            now = cast.asSystem(district, () -> rosters.get(id));
        }
        if (now.status() != ImportStatus.DONE) {
            throw new IllegalStateException("the demo roster was not taken: " + now.status() + ", "
                    + cast.asSystem(district, () -> rosters.rows(id, "ERROR", 0, 5)));
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(LOOK_EVERY_MS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the demo roster was read", stopped);
        }
    }
}
