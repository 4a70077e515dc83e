package org.trellis.profiles.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.page.Page;
import org.trellis.platform.page.PageQuery;
import org.trellis.platform.page.PageTokens;
import org.trellis.profiles.domain.ProfileService;
import org.trellis.profiles.domain.VersionView;

/** Pages through the versions of a profile by number, newest first. */
@ApplicationScoped
class VersionPages {

    private final ProfileService profiles;
    private final ProfileMapper mapper;
    private final PageTokens tokens;

    VersionPages(ProfileService profiles, ProfileMapper mapper, PageTokens tokens) {
        this.profiles = profiles;
        this.mapper = mapper;
        this.tokens = tokens;
    }

    Page<ProfileVersionResponse> page(UUID studentId, PageQuery query) {
        String scope = "profile-versions|" + studentId;
        String token = query.pageToken();
        int before = token == null
                ? Integer.MAX_VALUE
                : Integer.parseInt(tokens.open(scope, token).getFirst());
        List<VersionView> found = profiles.versionsBefore(studentId, before, query.limit() + 1);
        List<VersionView> shown = found.stream().limit(query.limit()).toList();
        String next = found.size() > shown.size()
                ? tokens.sign(scope, String.valueOf(shown.getLast().facts().number()))
                : null;
        return new Page<>(mapper.versions(shown), next, null);
    }
}
