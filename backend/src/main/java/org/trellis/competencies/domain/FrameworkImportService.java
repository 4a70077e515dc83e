package org.trellis.competencies.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trellis.competencies.domain.Authorship.Signed;
import org.trellis.competencies.domain.FrameworkImportRepository.NewImport;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;

/** Reads packages and says what publishing them would change. Reading changes no framework. */
@ApplicationScoped
public class FrameworkImportService {

    private final FrameworkImportRepository imports;
    private final PresentRepository present;
    private final Authorship authorship;

    FrameworkImportService(FrameworkImportRepository imports, PresentRepository present, Authorship authorship) {
        this.imports = imports;
        this.present = present;
        this.authorship = authorship;
    }

    /** @throws org.trellis.platform.error.ProblemException 400 or 422 as {@link CasePackageReader#read} says */
    @Transactional
    public FrameworkImportView read(InputStream body) {
        Signed signed = authorship.now();
        ReadPackage read = CasePackageReader.read(body);
        KnownFramework framework =
                present.framework(read.content().document().identifier()).orElse(null);
        PackageReview review = PackageReview.of(
                read.content(), present.present(read.content(), framework == null ? null : framework.id()));
        UUID id = Ids.next();
        imports.add(new NewImport(id, read, review, framework, signed.by(), signed.at()));
        return get(id);
    }

    @Transactional
    public FrameworkImportView get(UUID id) {
        return imports.find(id).orElseThrow(Problems::notFound);
    }

    /** Newest first. */
    @Transactional
    public List<FrameworkImportView> list(@Nullable UUID before, int limit) {
        return imports.page(before, limit);
    }

    /** What publishing would change, or did; kept as it was when the package was read. */
    @Transactional
    public List<ItemChange> difference(UUID id, int after, int limit) {
        get(id);
        return imports.changes(id, after, limit);
    }
}
