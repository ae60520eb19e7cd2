package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormField;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.register.CompanyRegister;
import dk.knudepunkt.platform.register.RegisteredCompany;
import dk.knudepunkt.platform.register.TypedCvr;
import dk.knudepunkt.platform.register.ValidCvr;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.code.Channel;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
    private final Forms forms;

    IntakePages(Submissions submissions, CompanyRegister register, FormPage page, Forms forms) {
        this.submissions = submissions;
        this.register = register;
        this.page = page;
        this.forms = forms;
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public TemplateInstance blank(@QueryParam("channel") @Nullable String channel) {
        return page.show(forms.blank().with("channel", channel), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public RestResponse<Object> submit(Fields fields) {
        var draft = Parameters.id(FormPage.DRAFT, fields.text(FormPage.DRAFT));
        return forms.read(SubmitReferral.class, page.asMeant(fields))
                .create(
                        "submitReferral",
                        UUID.class,
                        request ->
                                submissions.submit(request, Channel.FORM, draft).id())
                .thenTo(id -> "/referrals/" + id + "?submitted=true")
                .orAgain(form -> page.show(form, null));
    }

    /** The same form, with what the business register knows filled in. */
    @POST
    @Path("/company")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:submit")
    public RestResponse<Object> lookUp(Fields fields) {
        var found = forms.part(CompanyInQuestion.class, fields, "company.cvr")
                .apply(question -> register.get(question.company().cvr()));
        return found.result() == null
                ? found.thenTo(RegisteredCompany::cvr).orAgain(form -> page.show(form, null))
                : RestResponse.ok(page.show(filled(found.form(), found.result()), found.result()));
    }

    private static Form filled(Form form, RegisteredCompany company) {
        return form.set("company.cvr", company.cvr())
                .set("company.name", company.name())
                .set("company.municipalityCode", company.municipalityCode())
                .set("company.email", company.email())
                .set("company.phone", company.phone())
                .set(FormPage.PROTECTED, company.advertisingProtected() ? company.cvr() : "");
    }

    /** What the look-up asks of the form. */
    record CompanyInQuestion(@NotNull @Valid NumberInQuestion company) {}

    /** Its number alone. */
    record NumberInQuestion(
            @NotNull @ValidCvr @FormField(read = TypedCvr.class)
            String cvr) {}
}
