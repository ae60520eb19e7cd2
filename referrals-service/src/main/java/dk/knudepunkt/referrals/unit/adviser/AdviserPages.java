package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
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
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form behind an adviser; the list stands on the page of the unit. */
@Path("/referrals/units/{unitCode}/advisers")
@Produces(MediaType.TEXT_HTML)
class AdviserPages {

    private final AdviserService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;
    private final InstantSource clock;

    AdviserPages(
            AdviserService service, Idempotency idempotency, Validator validator, Shells shells, InstantSource clock) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance form(
                Shell shell,
                String unitCode,
                @Nullable UUID id,
                AdviserForm form,
                Map<String, String> labels,
                FormErrors errors);
    }

    @GET
    @Path("/new")
    @RolesAllowed({Role.LES, Role.KAM, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance blank(String unitCode) {
        service.requireOwn(unitCode);
        return page(unitCode, null, AdviserForm.blank(Denmark.dateOf(clock.instant())), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.LES, Role.KAM, Role.ADMIN})
    @Operation(hidden = true)
    public RestResponse<Object> register(String unitCode, @BeanParam AdviserForm form) {
        return saved(
                unitCode,
                null,
                form,
                () -> idempotency.once(
                        form.key,
                        "registerAdviser " + unitCode,
                        form.request(),
                        AdviserView.class,
                        () -> RestResponse.ok(service.take(unitCode, form.request()))));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Role.LES, Role.KAM, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance adviser(String unitCode, UUID id) {
        service.requireOwn(unitCode);
        return page(unitCode, id, AdviserForm.of(service.get(unitCode, id)), FormErrors.NONE);
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Role.LES, Role.KAM, Role.ADMIN})
    @Operation(hidden = true)
    public RestResponse<Object> change(String unitCode, UUID id, @BeanParam AdviserForm form) {
        return saved(
                unitCode, id, form, () -> service.change(unitCode, id, IfMatch.version(form.version), form.request()));
    }

    private RestResponse<Object> saved(String unitCode, @Nullable UUID id, AdviserForm form, Runnable save) {
        var errors = FormErrors.of(validator.validate(form.request()));
        if (!errors.isEmpty()) {
            return Answer.again(page(unitCode, id, form, errors));
        }
        try {
            save.run();
        } catch (AdviserProblem.EmailTaken refused) {
            return Answer.again(page(unitCode, id, form, FormErrors.at("email", told(refused))));
        } catch (AdviserProblem.EndsEarly refused) {
            return Answer.again(page(unitCode, id, form, FormErrors.at("activeTo", told(refused))));
        }
        return Answer.goTo("/referrals/units/" + unitCode);
    }

    private TemplateInstance page(String unitCode, @Nullable UUID id, AdviserForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.form(shell, unitCode, id, form, AdviserForm.labels(shell), errors);
    }

    private String told(AdviserProblem refused) {
        return shells.here().told(refused);
    }
}
