package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk's pages: the queue by time left, and the two outcomes. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class DeskPages {

    private final ReferralService service;
    private final Validator validator;
    private final Shells shells;
    private final InstantSource clock;

    DeskPages(ReferralService service, Validator validator, Shells shells, InstantSource clock) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
        this.clock = clock;
    }

    /** A referral in the queue with what is left of the promise; negative when it is broken. */
    record Waiting(ReferralView referral, Duration left) {

        static Waiting of(Referral referral, Instant now) {
            return new Waiting(ReferralView.of(referral, true), Duration.between(now, referral.dueAt()));
        }
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance queue(Shell shell, Page<Waiting> queue, @Nullable String handled);
    }

    @GET
    @Path("/queue")
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance queue(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("handled") @Nullable String handled) {
        var now = clock.instant();
        var page = service.page(ReferralStatus.SUBMITTED, Referrals.Order.DUE, cursor, Page.DEFAULT_LIMIT);
        return Templates.queue(shells.here(), page.map(referral -> Waiting.of(referral, now)), handled);
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public RestResponse<Object> accept(
            UUID id, @RestForm long version, @RestForm CourseKind courseKind, @RestForm @Nullable String developerId) {
        var request = new ReferralResource.AcceptReferral(courseKind, developerId == null ? "" : developerId.strip());
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return again(id, errors);
        }
        return done(service.accept(id, IfMatch.version(version), request.courseKind(), request.developerId()));
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public RestResponse<Object> decline(
            UUID id, @RestForm long version, @RestForm DeclineReason reason, @RestForm @Nullable String comment) {
        var request = new ReferralResource.DeclineReferral(reason, comment == null ? "" : comment.strip());
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return again(id, errors);
        }
        return done(service.decline(id, IfMatch.version(version), request.reason(), request.comment()));
    }

    private RestResponse<Object> done(Referral referral) {
        return Answer.goTo("/referrals/queue?handled=" + referral.reference());
    }

    private RestResponse<Object> again(UUID id, FormErrors errors) {
        var page = ReferralPages.Templates.referral(
                shells.here(), ReferralView.of(service.get(id), true), false, errors, service.developers());
        return Answer.again(page);
    }
}
