package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.unit.developer.DeveloperProblem;
import dk.knudepunkt.referrals.unit.developer.DeveloperView;
import dk.knudepunkt.referrals.unit.developer.Developers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** A page for each deed: one form, which comes again with what is wrong beside its fields. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class HandlingPages {

    private static final String DESKS =
            "/{id}/{action: acceptance|question|forwarding|decline|contact-attempt|closure}";
    private static final String UNITS = "/{id}/{action: answer|withdrawal}";
    private static final String BOTHS = "/{id}/{action: reopening}";

    private final ReferralService service;
    private final Deeds deeds;
    private final Developers developers;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    HandlingPages(
            ReferralService service,
            Deeds deeds,
            Developers developers,
            Validator validator,
            Shells shells,
            Caller caller) {
        this.service = service;
        this.deeds = deeds;
        this.developers = developers;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "handling")
    static class Templates {
        static native TemplateInstance deed(
                Shell shell,
                ReferralView referral,
                ReferralAction action,
                boolean offered,
                DeedForm form,
                FormErrors errors,
                List<DeveloperView> developers);
    }

    @GET
    @Path(DESKS)
    @PermissionsAllowed("referral:handle")
    public TemplateInstance desks(UUID id, String action) {
        return blank(id, action);
    }

    @POST
    @Path(DESKS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("referral:handle")
    public RestResponse<Object> deskDoes(UUID id, String action, @BeanParam DeedForm form) {
        return carryOut(id, action, form);
    }

    @GET
    @Path(UNITS)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:answer")
    public TemplateInstance units(UUID id, String action) {
        return blank(id, action);
    }

    @POST
    @Path(UNITS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:answer")
    public RestResponse<Object> unitDoes(UUID id, String action, @BeanParam DeedForm form) {
        return carryOut(id, action, form);
    }

    @GET
    @Path(BOTHS)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:reopen")
    public TemplateInstance boths(UUID id, String action) {
        return blank(id, action);
    }

    @POST
    @Path(BOTHS)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:reopen")
    public RestResponse<Object> eitherDoes(UUID id, String action, @BeanParam DeedForm form) {
        return carryOut(id, action, form);
    }

    private TemplateInstance blank(UUID id, String segment) {
        var referral = service.get(id);
        var form = new DeedForm();
        form.version = referral.version();
        return page(referral, ReferralAction.of(segment), form, FormErrors.NONE);
    }

    private RestResponse<Object> carryOut(UUID id, String segment, DeedForm form) {
        var action = ReferralAction.of(segment);
        var deed = form.deed(action);
        var errors = FormErrors.of(validator.validate(deed));
        if (!errors.isEmpty()) {
            return Answer.again(page(service.get(id), action, form, errors));
        }
        try {
            return Answer.goTo(after(action, deeds.carryOut(id, IfMatch.version(form.version), deed)));
        } catch (DeveloperProblem unknown) {
            var why = FormErrors.at("developerId", shells.here().told(unknown));
            return Answer.again(page(service.get(id), action, form, why));
        }
    }

    private static String after(ReferralAction action, Referral referral) {
        return action.leavesTheQueue()
                ? "/referrals/queue?handled=" + referral.reference()
                : "/referrals/" + referral.id() + "?done=" + action.name();
    }

    private TemplateInstance page(Referral referral, ReferralAction action, DeedForm form, FormErrors errors) {
        var choices = action == ReferralAction.ACCEPTANCE ? developers.active() : List.<DeveloperView>of();
        var view = ReferralView.of(referral, caller);
        var offered = view.actions().contains(action.toString());
        return Templates.deed(shells.here(), view, action, offered, form, errors, choices);
    }
}
