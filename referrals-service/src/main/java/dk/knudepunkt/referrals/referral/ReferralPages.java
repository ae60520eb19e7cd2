package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.Idempotency;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.unit.Units;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The pages of referring: the form, one's referrals, one referral. The desk's are in {@link DeskPages}. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class ReferralPages {

    private final ReferralService service;
    private final Idempotency idempotency;
    private final Units units;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    ReferralPages(
            ReferralService service,
            Idempotency idempotency,
            Units units,
            Validator validator,
            Shells shells,
            Caller caller) {
        this.service = service;
        this.idempotency = idempotency;
        this.units = units;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance form(
                Shell shell,
                ReferralForm form,
                Map<String, String> labels,
                FormErrors errors,
                Map<String, String> units,
                List<Municipality> municipalities);

        static native TemplateInstance list(
                Shell shell, Page<ReferralView> referrals, @Nullable ReferralStatus status, boolean mayRefer);

        static native TemplateInstance referral(
                Shell shell, ReferralView referral, boolean submitted, FormErrors errors, List<String> developers);
    }

    @GET
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", ReferralStatus.class, status);
        var page = service.page(chosen, Referrals.Order.NEWEST, cursor, Page.DEFAULT_LIMIT);
        return Templates.list(
                shells.here(), page.map(referral -> ReferralView.of(referral, false)), chosen, caller.is(Role.LES));
    }

    @GET
    @Path("/new")
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance blank() {
        var form = new ReferralForm();
        form.key = UUID.randomUUID().toString();
        return form(form, FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public RestResponse<Object> submit(@BeanParam ReferralForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(form(form, errors));
        }
        var referral = idempotency.once(
                form.key,
                "submitReferral",
                request,
                ReferralView.class,
                () -> RestResponse.ok(ReferralView.of(service.submit(request.submission(Channel.FORM)), false)));
        return Answer.goTo("/referrals/" + referral.getEntity().id() + "?submitted=true");
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.LES, Role.TRIAGE, Role.DEVELOPER, Role.KAM, Role.ANALYST, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance referral(UUID id, @QueryParam("submitted") boolean submitted) {
        var mayHandle = caller.isAny(Role.TRIAGE, Role.ADMIN);
        return Templates.referral(
                shells.here(),
                ReferralView.of(service.get(id), mayHandle),
                submitted,
                FormErrors.NONE,
                mayHandle ? service.developers() : List.of());
    }

    private TemplateInstance form(ReferralForm form, FormErrors errors) {
        var own = caller.is(Role.LES) ? units.names(caller.units()) : units.names();
        var shell = shells.here();
        return Templates.form(shell, form, ReferralForm.labels(shell), errors, own, Municipality.all());
    }
}
