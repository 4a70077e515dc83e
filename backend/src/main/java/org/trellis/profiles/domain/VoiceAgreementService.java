package org.trellis.profiles.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.trellis.agreements.Agreement;
import org.trellis.agreements.RecordedVoice;
import org.trellis.platform.error.Problems;
import org.trellis.platform.media.GivenFile;
import org.trellis.platform.media.OpenedMedia;

/** A child up to grade 2 agrees by voice: an educator records it, and another educator is the other side. */
@ApplicationScoped
@Transactional
public class VoiceAgreementService {

    private final ProfileAccess access;
    private final EarlyVoices voices;
    private final VersionAgreement agreement;
    private final VersionReader reader;

    VoiceAgreementService(ProfileAccess access, EarlyVoices voices, VersionAgreement agreement, VersionReader reader) {
        this.access = access;
        this.voices = voices;
        this.agreement = agreement;
        this.reader = reader;
    }

    /** Law 1 holds as ever: the one who recorded it cannot be the educator who agrees (409 {@code both-sides-alone}). */
    public VersionView agree(UUID studentId, UUID versionId, String hash, GivenFile recording, String words) {
        Act act = access.toWrite(studentId);
        act.by().requireEducator("Only an educator records what the student says.");
        ProfileVersionEntity version =
                agreement.agreeByVoice(versionId, hash, () -> voices.keep(studentId, recording), words, act);
        return reader.view(act.by(), version);
    }

    /** 404 also for a reader from whom a part of the version is kept: the child may speak of it. */
    public OpenedMedia open(UUID studentId, UUID versionId, UUID recordingId) {
        VersionView view = reader.view(access.toRead(studentId), agreement.version(studentId, versionId));
        if (view.content() == null) {
            throw Problems.notFound();
        }
        return view.agreements().stream()
                .map(Agreement::voice)
                .flatMap(Stream::ofNullable)
                .filter(voice -> voice.id().equals(recordingId))
                .map(RecordedVoice::file)
                .findFirst()
                .map(voices::open)
                .orElseThrow(Problems::notFound);
    }
}
