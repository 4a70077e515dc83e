package org.trellis.mastery.domain;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.trellis.platform.error.Problems;
import org.trellis.platform.id.Ids;
import org.trellis.platform.security.CurrentCaller;
import org.trellis.platform.security.Permission;

/** Sentences that are written again and again: each educator's own, and those that leaders share with the district. */
@Singleton
public class CommentBankService {

    private final SavedCommentRepository comments;
    private final CurrentCaller caller;
    private final Moments moments;

    CommentBankService(SavedCommentRepository comments, CurrentCaller caller, Moments moments) {
        this.comments = comments;
        this.caller = caller;
        this.moments = moments;
    }

    @Transactional
    public List<SavedCommentEntity> list() {
        return comments.readBy(moments.person());
    }

    /** The same sentence is kept once. 403 where somebody shares who does not lead. */
    @Transactional
    public SavedCommentEntity save(String text, boolean shared) {
        if (shared && !leads()) {
            throw Problems.forbidden("Leaders share comments with the district.");
        }
        String body = text.strip();
        return comments.same(moments.person(), shared, body).orElseGet(() -> write(body, shared));
    }

    /** Its author takes it out; leaders also what is shared. 404 for what the caller does not read. */
    @Transactional
    public SavedCommentEntity retire(UUID id) {
        SavedCommentEntity comment = comments.open(id)
                .filter(found -> found.shared || isAuthor(found))
                .orElseThrow(Problems::notFound);
        if (!isAuthor(comment) && !leads()) {
            throw Problems.forbidden("Leaders take shared comments out.");
        }
        comment.retiredAt = moments.now();
        return comment;
    }

    private SavedCommentEntity write(String body, boolean shared) {
        SavedCommentEntity comment = new SavedCommentEntity();
        comment.id = Ids.next();
        comment.authorId = moments.person();
        comment.shared = shared;
        comment.body = body;
        comment.createdAt = moments.now();
        comments.persist(comment);
        return comment;
    }

    private boolean isAuthor(SavedCommentEntity comment) {
        return comment.authorId.equals(moments.person());
    }

    private boolean leads() {
        return caller.get().may(Permission.SHARE_COMMENTS);
    }
}
