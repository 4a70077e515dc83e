package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.Authorship.Signed;
import org.trellis.competencies.domain.FrameworkImportRepository.StoredImport;
import org.trellis.competencies.domain.PackageReview.Present;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Makes a read package the framework everyone sees, all of it or nothing. */
@ApplicationScoped
public class FrameworkPublicationService {

    private final FrameworkImportRepository imports;
    private final PresentRepository present;
    private final PublishedFrameworks published;
    private final Authorship authorship;

    FrameworkPublicationService(
            FrameworkImportRepository imports,
            PresentRepository present,
            PublishedFrameworks published,
            Authorship authorship) {
        this.imports = imports;
        this.present = present;
        this.published = published;
        this.authorship = authorship;
    }

    /**
     * @param scaleId the scale a new framework is judged on; absent for the standard scale, and for a framework that has one
     * @throws org.trellis.platform.error.ProblemException 404; 409 {@code import-not-publishable} when it was refused or
     *     already published, {@code framework-changed} when another edition was published since it was read,
     *     {@code scale-in-use} when the framework is already judged on another scale
     */
    @Transactional
    public FrameworkImportView publish(UUID importId, @Nullable UUID scaleId) {
        StoredImport stored = imports.lock(importId).orElseThrow(Problems::notFound);
        if (stored.status() != FrameworkImportView.Status.READ) {
            throw Problems.conflict("import-not-publishable", "This package was refused or is already published.");
        }
        Signed signed = authorship.now();
        KnownFramework framework = framework(stored, scaleId);
        Present now = present.present(stored.content(), framework.id());
        PackageReview review = PackageReview.of(stored.content(), now);
        FrameworkRows rows = new FrameworkRowsBuilder(
                        review,
                        framework,
                        now.known(),
                        present.rubricIds(stored.content()),
                        present.criterionIds(stored.content()))
                .build(signed.at());
        published.add(rows, signed.at());
        imports.markPublished(importId, framework.id(), signed.by(), signed.at());
        return imports.find(importId).orElseThrow();
    }

    private KnownFramework framework(StoredImport stored, @Nullable UUID scaleId) {
        UUID identifier = stored.content().document().identifier();
        KnownFramework known = present.framework(identifier).orElse(null);
        if (!Objects.equals(known == null ? null : known.version(), stored.baseVersion())) {
            throw Problems.conflict(
                    "framework-changed", "Another edition was published since this package was read. Read it again.");
        }
        if (known == null) {
            return new KnownFramework(Ids.next(), 0, scaleId);
        }
        if (scaleId != null && !scaleId.equals(known.scaleId())) {
            throw Problems.conflict("scale-in-use", "The framework is already judged on another scale.");
        }
        return known;
    }
}
