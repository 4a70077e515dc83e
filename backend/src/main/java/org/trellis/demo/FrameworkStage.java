package org.trellis.demo;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import org.trellis.competencies.domain.FrameworkImportService;
import org.trellis.competencies.domain.FrameworkPublicationService;

/** The framework, read and published as an administrator would; both districts use the same one. */
@Singleton
class FrameworkStage implements Stage {

    private static final String PACKAGE = "../river/framework/mathematics-and-habits.json";

    private final EntityManager entities;
    private final Cast cast;
    private final FrameworkImportService imports;
    private final FrameworkPublicationService publications;

    FrameworkStage(
            EntityManager entities,
            Cast cast,
            FrameworkImportService imports,
            FrameworkPublicationService publications) {
        this.entities = entities;
        this.cast = cast;
        this.imports = imports;
        this.publications = publications;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public String name() {
        return "framework";
    }

    @Override
    public void load(DemoDistrict district) {
        cast.as(district, district.admin(), () -> {
            if (entities.createNativeQuery("select 1 from app.framework limit 1")
                    .getResultList()
                    .isEmpty()) {
                var read =
                        imports.read(new ByteArrayInputStream(district.files().bytes(PACKAGE)));
                publications.publish(read.id(), null);
            }
        });
    }
}
