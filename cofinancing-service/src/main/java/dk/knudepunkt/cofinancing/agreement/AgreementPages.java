package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The agreements for people: the list, and one with what its parties answer. Writing one is in {@code draft}. */
@Path("/cofinancing/agreements")
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    private static final String AT = "/cofinancing/agreements/";

    private final AgreementService service;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    AgreementPages(AgreementService service, Validator validator, Shells shells, Caller caller) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreements(
                Shell shell, Page<AgreementView> agreements, @Nullable AgreementStatus status, boolean mayWrite);

        static native TemplateInstance agreement(
                Shell shell,
                AgreementView agreement,
                @Nullable String municipality,
                FormErrors errors,
                @Nullable String minutesReference,
                @Nullable String fromYear);
    }

    @GET
    @Authenticated
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", AgreementStatus.class, status);
        var mayWrite = caller.may("agreement:draft");
        return Templates.agreements(
                shells.here(), service.page(chosen, null, cursor, Page.DEFAULT_LIMIT), chosen, mayWrite);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance agreement(UUID id) {
        return page(id, FormErrors.NONE, null, null);
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:answer")
    public RestResponse<Object> accept(UUID id, @RestForm long version, @RestForm @Nullable String minutesReference) {
        var decision = decision(minutesReference);
        return answer(id, decision, decision, null, () -> service.accept(id, IfMatch.version(version), decision));
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:answer")
    public RestResponse<Object> decline(UUID id, @RestForm long version, @RestForm @Nullable String minutesReference) {
        var decision = decision(minutesReference);
        return answer(id, decision, decision, null, () -> service.decline(id, IfMatch.version(version), decision));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:withdraw")
    public RestResponse<Object> withdraw(
            UUID id,
            @RestForm long version,
            @RestForm @Nullable String minutesReference,
            @RestForm @Nullable String fromYear) {
        var decision = decision(minutesReference);
        var year = Objects.requireNonNullElse(Typed.count(fromYear), 0);
        var request =
                new AgreementResource.LeaveAgreement(decision.municipalityCode(), decision.minutesReference(), year);
        return answer(
                id, request, decision, fromYear, () -> service.withdraw(id, IfMatch.version(version), decision, year));
    }

    @POST
    @Path("/{id}/proposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:propose")
    public RestResponse<Object> propose(UUID id, @RestForm long version) {
        try {
            service.propose(id, IfMatch.version(version));
        } catch (AgreementProblem refused) {
            return Answer.again(page(id, errors(refused, "proposal"), null, null));
        }
        return Answer.goTo(AT + id);
    }

    @POST
    @Path("/{id}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:propose")
    public RestResponse<Object> retract(UUID id, @RestForm long version) {
        service.retract(id, IfMatch.version(version));
        return Answer.goTo(AT + id);
    }

    private RestResponse<Object> answer(
            UUID id, Object request, CouncilDecision decision, @Nullable String fromYear, Runnable deed) {
        var errors = FormErrors.of(validator.validate(request));
        if (errors.isEmpty()) {
            try {
                deed.run();
                return Answer.goTo(AT + id);
            } catch (AgreementProblem refused) {
                errors = errors(refused, "minutesReference");
            }
        }
        return Answer.again(page(id, errors, decision.minutesReference(), fromYear));
    }

    private CouncilDecision decision(@Nullable String minutesReference) {
        return new CouncilDecision(caller.municipality().orElse(""), Typed.text(minutesReference));
    }

    private FormErrors errors(AgreementProblem refused, String otherwise) {
        var field = refused.pointer()
                .map(pointer -> pointer.substring(1))
                .filter("fromYear"::equals)
                .orElse(otherwise);
        return FormErrors.at(field, shells.here().told(refused));
    }

    private TemplateInstance page(
            UUID id, FormErrors errors, @Nullable String minutesReference, @Nullable String fromYear) {
        var own = caller.municipality().orElse(null);
        return Templates.agreement(shells.here(), service.get(id), own, errors, minutesReference, fromYear);
    }
}
