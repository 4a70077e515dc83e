package org.trellis.demo;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trellis.catalog.CatalogEntry;
import org.trellis.catalog.CatalogLoad;
import org.trellis.catalog.Mode;
import org.trellis.catalog.ResourceKind;
import org.trellis.catalog.StepKind;

/** What there is to learn with, in and out of school. */
@Singleton
class CatalogStage implements Stage {

    record Listing(List<Line> items) {}

    record Line(
            String key,
            String title,
            String summary,
            ResourceKind kind,
            StepKind stepKind,
            Mode mode,
            String place,
            int minutes,
            int deviceMinutes,
            String provider,
            List<String> languages,
            List<String> competencies,
            List<String> tags,
            List<String> supports,
            int cost,
            @Nullable Boolean inFlexBlock,
            CatalogEntry.@Nullable Words es) {}

    private final CatalogLoad catalog;
    private final Codes codes;
    private final Cast cast;

    CatalogStage(CatalogLoad catalog, Codes codes, Cast cast) {
        this.catalog = catalog;
        this.codes = codes;
        this.cast = cast;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String name() {
        return "catalog";
    }

    @Override
    public void load(DemoDistrict district) {
        List<Line> lines = district.files().json("catalog.json", Listing.class).items();
        cast.as(
                district,
                district.admin(),
                () -> catalog.load(
                        lines.stream().map(line -> entry(district, line)).toList()));
    }

    private CatalogEntry entry(DemoDistrict district, Line line) {
        return new CatalogEntry(
                line.key(),
                line.title(),
                line.summary(),
                "en",
                line.es() == null ? Map.of() : Map.of("es", line.es()),
                line.kind(),
                line.mode(),
                line.stepKind(),
                line.place(),
                line.minutes(),
                line.deviceMinutes(),
                line.provider(),
                line.languages(),
                line.tags(),
                line.supports(),
                codes.ids(district, line.competencies()),
                line.cost(),
                null,
                null,
                null,
                Boolean.TRUE.equals(line.inFlexBlock()));
    }
}
