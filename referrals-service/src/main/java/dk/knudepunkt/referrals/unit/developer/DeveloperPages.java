package dk.knudepunkt.referrals.unit.developer;

import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register, and the form behind one of it. */
@Path("/referrals/developers")
@Produces(MediaType.TEXT_HTML)
class DeveloperPages {

    private final DeveloperService service;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    DeveloperPages(DeveloperService service, Validator validator, Shells shells, Caller caller) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    /** A developer as a browser sends them. */
    public static class Form {

        @RestForm
        public @Nullable String subject;

        @RestForm
        public @Nullable String name;

        @RestForm
        public @Nullable String email;

        @RestForm
        public @Nullable String phone;

        @RestForm
        public boolean active;

        @RestForm
        public long version;

        RegisterDeveloper registered() {
            return new RegisterDeveloper(text(subject), text(name), orNull(email), orNull(phone));
        }

        KeepDeveloper kept() {
            return new KeepDeveloper(text(name), orNull(email), orNull(phone), active);
        }
    }

    @CheckedTemplate(basePath = "developer")
    static class Templates {
        static native TemplateInstance list(Shell shell, List<DeveloperView> developers, boolean mayKeep);

        static native TemplateInstance form(Shell shell, Form form, boolean isNew, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("developer:browse")
    public TemplateInstance list() {
        return Templates.list(shells.here(), service.all(), caller.may("developer:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("developer:keep")
    public TemplateInstance blank() {
        return page(new Form(), true, FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("developer:keep")
    public RestResponse<Object> register(@BeanParam Form form) {
        var request = form.registered();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, true, errors));
        }
        try {
            service.take(request);
        } catch (DeveloperProblem.Known refused) {
            return Answer.again(
                    page(form, true, FormErrors.at("subject", shells.here().told(refused))));
        }
        return Answer.goTo("/referrals/developers");
    }

    @GET
    @Path("/{subject}")
    @PermissionsAllowed("developer:keep")
    public TemplateInstance developer(String subject) {
        var developer = service.get(subject);
        var form = new Form();
        form.subject = developer.subject();
        form.name = developer.name();
        form.email = developer.email();
        form.phone = developer.phone();
        form.active = developer.active();
        form.version = developer.version();
        return page(form, false, FormErrors.NONE);
    }

    @POST
    @Path("/{subject}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("developer:keep")
    public RestResponse<Object> change(String subject, @BeanParam Form form) {
        form.subject = subject;
        var errors = FormErrors.of(validator.validate(form.kept()));
        if (!errors.isEmpty()) {
            return Answer.again(page(form, false, errors));
        }
        service.change(subject, IfMatch.version(form.version), form.kept());
        return Answer.goTo("/referrals/developers");
    }

    private TemplateInstance page(Form form, boolean isNew, FormErrors errors) {
        return Templates.form(shells.here(), form, isNew, errors);
    }
}
