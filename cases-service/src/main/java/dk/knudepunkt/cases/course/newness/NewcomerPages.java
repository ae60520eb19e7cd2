package dk.knudepunkt.cases.course.newness;

import dk.knudepunkt.cases.course.CourseService;
import dk.knudepunkt.cases.course.CourseView;
import dk.knudepunkt.cases.course.CourseViews;
import dk.knudepunkt.cases.newcustomer.CorrectNewness;
import dk.knudepunkt.cases.newcustomer.NewcomerService;
import dk.knudepunkt.cases.newcustomer.NewcomerView;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The readings of a course, what decided each, and the form to have them judged anew. */
@Path("/courses/{id}/new-customer")
@Produces(MediaType.TEXT_HTML)
class NewcomerPages {

    private final CourseService courses;
    private final CourseViews views;
    private final NewcomerService newcomers;
    private final Forms forms;
    private final Caller caller;

    NewcomerPages(CourseService courses, CourseViews views, NewcomerService newcomers, Forms forms, Caller caller) {
        this.courses = courses;
        this.views = views;
        this.newcomers = newcomers;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "newcustomer")
    static class Templates {
        static native TemplateInstance course(
                Shell shell, CourseView course, NewcomerView newcomer, Form form, boolean mayCorrect);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("newness:read")
    public TemplateInstance show(UUID id) {
        var course = views.of(courses.get(id));
        var newcomer = newcomers.of(course.id());
        return page(course, newcomer, forms.of(Fields.NONE).at(newcomer.version()));
    }

    @POST
    @Path("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("newness:correct")
    public RestResponse<Object> correct(UUID id, Fields fields) {
        return forms.read(CorrectNewness.class, fields)
                .change((request, ifMatch) -> newcomers.correct(courses.get(id).id(), ifMatch, request))
                .thenTo(corrected -> "/courses/" + id + "/new-customer")
                .orAgain(form -> {
                    var course = views.of(courses.get(id));
                    var newcomer = newcomers.of(id);
                    return page(course, newcomer, forms.beside(form, newcomer, newcomer.version()));
                });
    }

    private TemplateInstance page(CourseView course, NewcomerView newcomer, Form form) {
        return Templates.course(form.shell(), course, newcomer, form, caller.may("newness:correct"));
    }
}
