package dk.knudepunkt.cases.enquiry;

import dk.knudepunkt.cases.enquiry.EnquiryRequests.AnswerEnquiry;
import dk.knudepunkt.cases.enquiry.EnquiryRequests.RegisterEnquiry;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.typed.TypedText;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.PlainLine;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The crisis desk: what is asked most, what was asked last, and the forms for an enquiry. */
@Path("/crisis-desk")
@Produces(MediaType.TEXT_HTML)
class EnquiryPages {

    private final EnquiryService service;
    private final EnquiryViews views;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    EnquiryPages(
            EnquiryService service,
            EnquiryViews views,
            Forms forms,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.service = service;
        this.views = views;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "enquiry")
    static class Templates {
        static native TemplateInstance desk(
                Shell shell,
                List<CrisisView> crises,
                @Nullable String crisis,
                List<ThemeCount> themes,
                Page<EnquiryView> enquiries,
                boolean mayKeep,
                boolean mayKeepCrises);

        static native TemplateInstance register(
                Shell shell, Form form, List<Option> crises, EnquiryTheme[] themes, List<Municipality> municipalities);

        static native TemplateInstance enquiry(
                Shell shell, String path, EnquiryView enquiry, Form answer, Form withdrawal);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:read")
    public TemplateInstance desk(
            @QueryParam("crisis") @PlainLine @Nullable String crisis, @QueryParam("cursor") @Nullable String cursor) {
        var chosen = TypedText.filled(crisis).orElse(null);
        var filter = new Enquiries.Filter(chosen, null, null, null);
        return Templates.desk(
                shells.here(),
                service.crises(),
                chosen,
                ThemeCount.of(service.counts(filter)),
                views.of(service.newest(filter, cursor, Page.DEFAULT_LIMIT)),
                views.mayKeep(),
                caller.may("crisis:keep"));
    }

    @GET
    @Path("/enquiries/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:keep")
    public TemplateInstance blank() {
        return registering(forms.blank().with("receivedOn", today()));
    }

    @POST
    @Path("/enquiries/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterEnquiry.class, fields)
                .create("registerCrisisEnquiry", EnquiryView.class, request -> view(service.register(request)))
                .thenTo(enquiry -> path(enquiry.id()))
                .orAgain(this::registering);
    }

    @GET
    @Path("/enquiries/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:read")
    public TemplateInstance enquiry(UUID id) {
        var enquiry = view(service.get(id));
        return page(enquiry, blankAnswer(enquiry), button(enquiry));
    }

    @POST
    @Path("/enquiries/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:keep")
    public RestResponse<Object> answer(UUID id, Fields fields) {
        return forms.read(AnswerEnquiry.class, fields)
                .change((request, ifMatch) -> service.answer(id, ifMatch, request.answeredOn()))
                .thenTo(answered -> path(id))
                .orAgain(form -> {
                    var enquiry = view(service.get(id));
                    return page(enquiry, forms.beside(form, enquiry, enquiry.version()), button(enquiry));
                });
    }

    @POST
    @Path("/enquiries/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("enquiry:keep")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.withdraw(id, ifMatch))
                .thenTo(withdrawn -> path(id))
                .orAgain(form -> {
                    var enquiry = view(service.get(id));
                    return page(enquiry, blankAnswer(enquiry), forms.beside(form, enquiry, enquiry.version()));
                });
    }

    private TemplateInstance registering(Form form) {
        var crises = service.crises().stream()
                .map(crisis -> new Option(crisis.code(), crisis.name()))
                .toList();
        return Templates.register(form.shell(), form, crises, EnquiryTheme.values(), Municipality.all());
    }

    private Form blankAnswer(EnquiryView enquiry) {
        return forms.of(enquiry, enquiry.version()).with("answeredOn", today());
    }

    private Form button(EnquiryView enquiry) {
        return forms.of(enquiry, enquiry.version());
    }

    private static TemplateInstance page(EnquiryView enquiry, Form answer, Form withdrawal) {
        return Templates.enquiry(answer.shell(), path(enquiry.id()), enquiry, answer, withdrawal);
    }

    private EnquiryView view(Enquiry enquiry) {
        return views.of(enquiry);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }

    private static String path(UUID id) {
        return "/crisis-desk/enquiries/" + id;
    }
}
