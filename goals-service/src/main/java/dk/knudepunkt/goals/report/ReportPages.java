package dk.knudepunkt.goals.report;

import dk.knudepunkt.goals.report.content.ReportDelta;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reports, one of them with what may be done to it, and the forms in which it is written. */
@Path("/goals/reports")
@Produces(MediaType.TEXT_HTML)
class ReportPages {

    private final ReportService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    ReportPages(ReportService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "report")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<ReportView.Line> reports, boolean mayWrite);

        static native TemplateInstance begin(Shell shell, List<Integer> years, Form form);

        static native TemplateInstance report(Shell shell, ReportView report, Rights rights, Form steps, Form comment);

        static native TemplateInstance write(Shell shell, ReportView report, ReportPlace place, Form form);

        static native TemplateInstance delta(Shell shell, ReportView report, ReportDelta delta);
    }

    /** What the reader may do besides the steps. */
    record Rights(boolean mayWrite, boolean mayComment, boolean mayExplain) {}

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:read")
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(shells.here(), service.list(cursor, Page.DEFAULT_LIMIT), caller.may("report:write"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public TemplateInstance blank() {
        return beginning(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> begin(Fields fields) {
        return forms.read(BeginReport.class, fields)
                .create("beginReport", ReportView.class, service::begin)
                .thenTo(report -> path(report.id()))
                .orAgain(this::beginning);
    }

    private TemplateInstance beginning(Form form) {
        return Templates.begin(form.shell(), service.years(), form);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:read")
    public TemplateInstance report(UUID id) {
        var report = service.show(id);
        return page(report, steps(report), forms.blank());
    }

    @GET
    @Path("/{id}/front-page")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public TemplateInstance frontPage(UUID id) {
        return writing(service.show(id), ReportPlace.FRONT_PAGE);
    }

    @POST
    @Path("/{id}/front-page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> writeFrontPage(UUID id, Fields fields) {
        return write(id, ReportPlace.FRONT_PAGE, fields);
    }

    @GET
    @Path("/{id}/adjustments")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public TemplateInstance adjustments(UUID id) {
        return writing(service.show(id), ReportPlace.ADJUSTMENTS);
    }

    @POST
    @Path("/{id}/adjustments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> writeAdjustments(UUID id, Fields fields) {
        return write(id, ReportPlace.ADJUSTMENTS, fields);
    }

    @GET
    @Path("/{id}/goals/{no}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public TemplateInstance goal(UUID id, int no) {
        return writing(service.show(id, no), ReportPlace.besideGoal(no));
    }

    @POST
    @Path("/{id}/goals/{no}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> writeGoal(UUID id, int no, Fields fields) {
        return write(id, ReportPlace.besideGoal(no), fields);
    }

    private TemplateInstance writing(ReportView report, ReportPlace place) {
        return writing(report, place, forms.of(new WriteReport(report.textAt(place)), report.version()));
    }

    private RestResponse<Object> write(UUID id, ReportPlace place, Fields fields) {
        return forms.read(WriteReport.class, fields)
                .change((request, ifMatch) -> service.write(id, place, ifMatch, request))
                .thenTo(report -> path(id) + (place.goal() == null ? "" : "#goal-" + place.goal()))
                .orAgain(form -> {
                    var report = service.show(id);
                    return writing(
                            report, place, forms.beside(form, new WriteReport(report.textAt(place)), report.version()));
                });
    }

    private static TemplateInstance writing(ReportView report, ReportPlace place, Form form) {
        return Templates.write(form.shell(), report, place, form);
    }

    @POST
    @Path("/{id}/comments")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:comment")
    public RestResponse<Object> comment(UUID id, Fields fields) {
        return forms.read(CommentReport.class, fields)
                .create("commentReport " + id, ReportView.Comment.class, said -> service.comment(id, said))
                .thenTo(said -> path(id) + "#comments")
                .orAgain(form -> {
                    var report = service.show(id);
                    return page(report, steps(report), form);
                });
    }

    @POST
    @Path("/{id}/comments/{commentId}/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> settle(UUID id, UUID commentId, Fields fields) {
        return forms.pressed(fields)
                .apply(pressed -> service.settle(id, commentId))
                .thenTo(settled -> path(id) + "#comments")
                .orAgain(form -> {
                    var report = service.show(id);
                    return page(report, form.at(report.version()), forms.blank());
                });
    }

    @POST
    @Path("/{id}/commenting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> sendForComments(UUID id, Fields fields) {
        return step(id, fields, service::sendForComments);
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:approve")
    public RestResponse<Object> approve(UUID id, Fields fields) {
        return step(id, fields, service::approve);
    }

    @POST
    @Path("/{id}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> reopen(UUID id, Fields fields) {
        return step(id, fields, service::reopen);
    }

    @POST
    @Path("/{id}/publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:write")
    public RestResponse<Object> publish(UUID id, Fields fields) {
        return step(id, fields, service::publish);
    }

    private RestResponse<Object> step(UUID id, Fields fields, BiFunction<UUID, IfMatch, StatusReport> step) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> step.apply(id, ifMatch))
                .thenTo(report -> path(id))
                .orAgain(form -> {
                    var report = service.show(id);
                    return page(report, forms.beside(form, report, report.version()), forms.blank());
                });
    }

    @GET
    @Path("/{id}/delta")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("report:explain")
    public TemplateInstance delta(UUID id) {
        return Templates.delta(shells.here(), service.show(id), service.delta(id));
    }

    private Form steps(ReportView report) {
        return forms.blank().at(report.version());
    }

    /** The buttons of the steps and the field for a comment are two forms: what is wrong with one stands at that one. */
    private TemplateInstance page(ReportView report, Form steps, Form comment) {
        var rights = new Rights(caller.may("report:write"), caller.may("report:comment"), caller.may("report:explain"));
        return Templates.report(steps.shell(), report, rights, steps, comment);
    }

    private static String path(UUID id) {
        return "/goals/reports/" + id;
    }
}
