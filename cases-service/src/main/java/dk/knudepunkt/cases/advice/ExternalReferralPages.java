package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The external referrals of a course, and their forms: a new one, and what became of one. */
@Path("/courses/{id}/external-referrals")
@Produces(MediaType.TEXT_HTML)
class ExternalReferralPages {

    private final CourseService courses;
    private final CourseViews views;
    private final ExternalReferralService service;
    private final Forms forms;
    private final Shells shells;
    private final InstantSource clock;

    ExternalReferralPages(
            CourseService courses,
            CourseViews views,
            ExternalReferralService service,
            Forms forms,
            Shells shells,
            InstantSource clock) {
        this.courses = courses;
        this.views = views;
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "advice")
    static class Templates {
        static native TemplateInstance list(
                Shell shell, CourseView course, List<ExternalReferralView> referrals, boolean mayKeep);

        static native TemplateInstance refer(Shell shell, UUID courseId, Form form);

        static native TemplateInstance referral(
                Shell shell, ExternalReferralView referral, boolean mayKeep, Form guidance, Form followUp);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:read")
    public TemplateInstance ofCourse(UUID id) {
        return Templates.list(shells.here(), views.of(courses.get(id)), service.ofCourse(id), service.mayKeep(id));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:keep")
    public TemplateInstance begin(UUID id) {
        service.ofCourse(id);
        return refer(id, forms.blank().with("madeOn", Denmark.dateOf(clock.instant())));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:keep")
    public RestResponse<Object> refer(UUID id, Fields fields) {
        return forms.read(ReferExternally.class, fields)
                .create("referExternally " + id, ExternalReferralView.class, said -> service.refer(id, said))
                .thenTo(made -> list(id))
                .orAgain(form -> refer(id, form));
    }

    @GET
    @Path("/{referralId}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:read")
    public TemplateInstance referral(UUID id, UUID referralId) {
        var referral = service.get(id, referralId);
        return page(referral, guidance(referral), followUp(referral));
    }

    @POST
    @Path("/{referralId}/guidance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:keep")
    public RestResponse<Object> guide(UUID id, UUID referralId, Fields fields) {
        return forms.read(GuideExternally.class, fields)
                .change((said, ifMatch) -> service.guide(id, referralId, ifMatch, said))
                .thenTo(done -> list(id))
                .orAgain(form -> {
                    var now = service.get(id, referralId);
                    return page(now, forms.beside(form, now, now.version()), followUp(now));
                });
    }

    @POST
    @Path("/{referralId}/follow-up")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("external-referral:keep")
    public RestResponse<Object> followUp(UUID id, UUID referralId, Fields fields) {
        return forms.read(SayUse.class, fields)
                .change((said, ifMatch) -> service.followUp(id, referralId, ifMatch, said))
                .thenTo(done -> list(id))
                .orAgain(form -> {
                    var now = service.get(id, referralId);
                    return page(now, guidance(now), forms.beside(form, now, now.version()));
                });
    }

    private static String list(UUID id) {
        return "/courses/" + id + "/external-referrals";
    }

    private Form guidance(ExternalReferralView referral) {
        return forms.of(referral, referral.version()).with("guidedOn", Denmark.dateOf(clock.instant()));
    }

    private Form followUp(ExternalReferralView referral) {
        return forms.of(referral, referral.version());
    }

    private TemplateInstance page(ExternalReferralView referral, Form guidance, Form followUp) {
        return Templates.referral(guidance.shell(), referral, service.mayKeep(referral.courseId()), guidance, followUp);
    }

    private static TemplateInstance refer(UUID id, Form form) {
        return Templates.refer(form.shell(), id, form);
    }
}
