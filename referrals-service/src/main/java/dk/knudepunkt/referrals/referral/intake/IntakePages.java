package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.company.CompanyProblem;
import dk.knudepunkt.referrals.referral.company.CompanyRegister;
import dk.knudepunkt.referrals.unit.adviser.AdviserProblem;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form that refers a company. */
@Path("/referrals/new")
@Produces(MediaType.TEXT_HTML)
class IntakePages {

    private final Submissions submissions;
    private final CompanyRegister register;
    private final FormPage page;
    private final Validator validator;
    private final Shells shells;

    IntakePages(Submissions submissions, CompanyRegister register, FormPage page, Validator validator, Shells shells) {
        this.submissions = submissions;
        this.register = register;
        this.page = page;
        this.validator = validator;
        this.shells = shells;
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public TemplateInstance blank(@QueryParam("channel") @Nullable String channel) {
        var form = new ReferralForm();
        form.key = UUID.randomUUID().toString();
        form.channel = channel;
        return page.show(form, FormErrors.NONE, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public RestResponse<Object> submit(@BeanParam ReferralForm form) {
        var channel = page.channel(form);
        var request = form.request(channel);
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(page.show(form, errors, null));
        }
        var draft = Parameters.id("draftId", form.draftId);
        try {
            var referral = submissions.once(form.key, request, channel, draft);
            return Answer.goTo("/referrals/" + referral.getEntity().id() + "?submitted=true");
        } catch (AdviserProblem ofAnotherUnit) {
            var why = shells.here().told(ofAnotherUnit);
            return Answer.again(page.show(form, FormErrors.at("adviserId", why), null));
        }
    }

    /** The same form, with what the business register knows filled in. */
    @POST
    @Path("/company")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public RestResponse<Object> lookUp(@BeanParam ReferralForm form) {
        var shell = shells.here();
        if (!Cvr.isValid(form.cvrDigits())) {
            var wrong = shell.say(
                    "Et CVR-nummer har otte cifre og et kontrolciffer, der passer.",
                    "A CVR number has eight digits with a check digit that fits.");
            return Answer.again(page.show(form, FormErrors.at("company.cvr", wrong), null));
        }
        try {
            var company = register.get(form.cvrDigits());
            form.fill(company);
            return RestResponse.ok(page.show(form, FormErrors.NONE, company));
        } catch (CompanyProblem unknown) {
            var why = shell.told(unknown);
            return Answer.again(page.show(form, FormErrors.at("company.cvr", why), null));
        }
    }
}
