package org.trellis.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.trellis.platform.web.RequestInfo;

/** Turns everything that can go wrong into problem details; nothing of the inside is told outside. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final RequestInfo request;

    ProblemMappers(RequestInfo request) {
        this.request = request;
    }

    @ServerExceptionMapper
    Response ours(ProblemException e) {
        return answer(e);
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException e) {
        return answer(ViolationReader.read(e));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answer(ViolationReader.read(e));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        return answer(JsonProblemReader.read(e));
    }

    /** Named besides its parent, since the framework brings a mapper of its own for it. */
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException e) {
        return answer(new ProblemException(ProblemType.UNAUTHENTICATED, "Sign in to go on."));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException e) {
        return answer(new ProblemException(
                ProblemType.STALE, "This was changed while you were working on it. Load it again."));
    }

    @ServerExceptionMapper
    Response refusedByDatabase(org.hibernate.exception.ConstraintViolationException e) {
        if (e.getKind() == ConstraintKind.UNIQUE) {
            return answer(Problems.conflict("already-there", "Something like this is there already."));
        }
        LOG.errorf("request %s refused by constraint %s", request.id(), e.getConstraintName());
        return answer(Problems.conflict("not-consistent", "This does not fit what is stored."));
    }

    @ServerExceptionMapper
    Response ofTheFramework(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return answer(JsonProblemReader.read(json));
        }
        Response response = e.getResponse();
        if (response.getStatus() < 400) {
            return response;
        }
        return answer(FrameworkProblems.of(response.getStatus()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        if (DatabaseTrouble.isTemporary(e)) {
            LOG.warnf(
                    "request %s: database not available (%s)",
                    request.id(), e.getClass().getSimpleName());
            return answer(new ProblemException(ProblemType.UNAVAILABLE, "Try again in a moment. Nothing was lost."));
        }
        LOG.errorf(e, "request %s failed", request.id());
        return answer(
                new ProblemException(ProblemType.UNEXPECTED, "We have noted it under the number in \"instance\"."));
    }

    private Response answer(ProblemException e) {
        Response.ResponseBuilder answer =
                Response.status(e.type().status()).type(Problem.MEDIA_TYPE).entity(Problem.of(e, request.id()));
        switch (e.type().status()) {
            case 401 -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case 503 -> answer.header(HttpHeaders.RETRY_AFTER, "2");
            default -> {}
        }
        if (e instanceof StaleVersion stale) {
            answer.header(HttpHeaders.ETAG, "\"" + stale.current() + "\"");
        }
        return answer.build();
    }
}
