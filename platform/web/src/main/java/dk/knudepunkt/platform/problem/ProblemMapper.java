package dk.knudepunkt.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.IncompleteToken;
import dk.knudepunkt.platform.security.Role;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClosedException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** The only place where a failure becomes a status code. Nothing of the inside (class, SQL, stack) ever leaves. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private final ProblemResponses responses;
    private final Failures failures;
    private final AllowedMethods allowed;
    private final NeededRoles needed;
    private final Caller caller;

    ProblemMapper(
            ProblemResponses responses, Failures failures, AllowedMethods allowed, NeededRoles needed, Caller caller) {
        this.responses = responses;
        this.failures = failures;
        this.allowed = allowed;
        this.needed = needed;
        this.caller = caller;
    }

    @ServerExceptionMapper
    public Uni<Response> refused(Problem problem, HttpHeaders headers, UriInfo uri) {
        return responses.of(Refusal.of(problem, ProblemResponses.language(headers)), headers, uri);
    }

    @ServerExceptionMapper
    public Uni<Response> invalid(ConstraintViolationException violations, HttpHeaders headers, UriInfo uri) {
        var errors = violations.getConstraintViolations().stream()
                .map(violation -> new ProblemBody.FieldProblem(pointer(violation), violation.getMessage()))
                .sorted(Comparator.comparing(ProblemBody.FieldProblem::pointer))
                .toList();
        return responses.of(new Refusal(422, "validation", errors, List.of(), List.of()), headers, uri);
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Uni<Response> unreadable(JsonProcessingException unreadable, HttpHeaders headers, UriInfo uri) {
        return responses.of(UnreadableJson.refusal(unreadable, ProblemResponses.language(headers)), headers, uri);
    }

    /** A parameter of a type of ours, which could not be read, arrives as what caused "not found". */
    @ServerExceptionMapper
    public Uni<Response> http(WebApplicationException refused, HttpHeaders headers, UriInfo uri, Request request) {
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return unreadable(unreadable, headers, uri);
        }
        if (refused.getCause() instanceof Problem unreadable) {
            return refused(unreadable, headers, uri);
        }
        return switch (refused.getResponse().getStatus()) {
            case 400 -> responses.of(Refusal.of(400, "malformed"), headers, uri);
            case 404, 405 -> responses.of(notHere(request.getMethod(), allowed.at(uri.getPath())), headers, uri);
            case 406 -> responses.of(Refusal.of(406, "not-acceptable"), headers, uri);
            case 413 -> responses.of(Refusal.of(413, "too-large"), headers, uri);
            case 415 -> responses.of(Refusal.of(415, "unsupported-media-type"), headers, uri);
            default ->
                refused.getResponse().getStatus() < 500
                        ? Uni.createFrom().item(refused.getResponse())
                        : failed(refused, headers, uri);
        };
    }

    /** Where several classes share an address, the framework looks at the methods of one of them. */
    private static Refusal notHere(String method, Collection<String> allowed) {
        return allowed.isEmpty() || allowed.contains(method)
                ? Refusal.of(404, "not-found")
                : Refusal.of(405, "method-not-allowed").with(HttpHeaders.ALLOW, String.join(", ", allowed));
    }

    @ServerExceptionMapper(UnauthorizedException.class)
    public Uni<Response> unknownCaller(HttpHeaders headers, UriInfo uri) {
        return responses.of(Refusal.of(401, "unauthenticated"), headers, uri);
    }

    /** Of what is wrong with a token only this is told, since its owner cannot see it and no forger learns from it. */
    @ServerExceptionMapper
    public Uni<Response> notBelieved(AuthenticationFailedException failed, HttpHeaders headers, UriInfo uri) {
        var refusal = isForAnother(failed) ? Refusal.of(401, "token-for-another") : Refusal.of(401, "unauthenticated");
        return responses.of(refusal, headers, uri);
    }

    private static boolean isForAnother(AuthenticationFailedException failed) {
        return Causes.first(failed, InvalidJwtException.class)
                .filter(token -> token.hasErrorCode(ErrorCodes.AUDIENCE_MISSING)
                        || token.hasErrorCode(ErrorCodes.AUDIENCE_INVALID))
                .isPresent();
    }

    /** Whoever has no role at all is told so, not which of them would do. */
    @ServerExceptionMapper
    public Uni<Response> forbidden(
            ForbiddenException forbidden, HttpHeaders headers, UriInfo uri, ResourceInfo endpoint) {
        if (Role.isNoneOf(caller.roles())) {
            return failed(IncompleteToken.without(Caller.ROLES), headers, uri);
        }
        var roles = needed.of(endpoint.getResourceMethod(), ProblemResponses.language(headers));
        return responses.of(Refusal.of(403, "forbidden", roles), headers, uri);
    }

    /** What surfaces only at commit arrives wrapped; the reason is somewhere below. */
    @ServerExceptionMapper
    public Uni<Response> failed(Throwable failure, HttpHeaders headers, UriInfo uri) {
        if (isBrokenOff(failure)) {
            LOG.debugf("The request to %s ended before its end", uri.getPath());
            return responses.of(Refusal.of(400, "malformed"), headers, uri);
        }
        return failures.problemBehind(failure)
                .map(problem -> refused(problem, headers, uri))
                .orElseGet(() -> ours(failure, headers, uri));
    }

    /** The caller hung up, and nobody hears the answer, or sent less than was announced. */
    private static boolean isBrokenOff(Throwable failure) {
        return Causes.of(failure).anyMatch(cause -> cause instanceof HttpClosedException || isHalfAForm(cause));
    }

    /** The reader of forms with files has no type of its own for it. */
    private static boolean isHalfAForm(Throwable cause) {
        return cause instanceof IOException
                && cause.getMessage() != null
                && cause.getMessage().contains("parsing multipart request");
    }

    private Uni<Response> ours(Throwable failure, HttpHeaders headers, UriInfo uri) {
        LOG.errorf(failure, "Unexpected failure of %s", uri.getPath());
        return responses.of(Refusal.of(500, "internal-error"), headers, uri);
    }

    /** A violation inside the body points into the body; one of a parameter names the parameter. */
    private static String pointer(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var inside = nodes.size() > 2 ? nodes.subList(2, nodes.size()) : nodes.subList(nodes.size() - 1, nodes.size());
        return inside.stream()
                .flatMap(node -> Stream.of(node.getIndex(), node.getName()))
                .filter(ProblemMapper::isStep)
                .map(Object::toString)
                .collect(Collectors.joining("/", "/", ""));
    }

    private static boolean isStep(@Nullable Object step) {
        return step != null && !step.toString().startsWith("<");
    }
}
