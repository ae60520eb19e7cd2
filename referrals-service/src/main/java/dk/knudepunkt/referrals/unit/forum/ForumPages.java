package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The forums with what is due, and the page of one where the house says how often it meets. */
@Path("/referrals/forums")
@Produces(MediaType.TEXT_HTML)
class ForumPages {

    private final ForumService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    ForumPages(ForumService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "forum")
    static class Templates {
        static native TemplateInstance forums(Shell shell, List<ForumView> forums, boolean mayPlan);

        static native TemplateInstance forum(Shell shell, ForumView forum, Form form);
    }

    @GET
    @PermissionsAllowed("meeting:read")
    public TemplateInstance forums() {
        return Templates.forums(shells.here(), service.all(), caller.may("meeting:plan"));
    }

    @GET
    @Path("/{kind}")
    @PermissionsAllowed("meeting:plan")
    public TemplateInstance forum(MeetingKind kind) {
        var forum = service.get(kind);
        return page(forum, forms.of(forum, forum.version()));
    }

    @POST
    @Path("/{kind}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:plan")
    public RestResponse<Object> meet(MeetingKind kind, Fields fields) {
        return forms.read(MeetInForum.class, fields)
                .change((request, ifMatch) -> service.meet(kind, ifMatch, request.meetingsPerYear()))
                .thenTo(forum -> "/referrals/forums")
                .orAgain(form -> {
                    var forum = service.get(kind);
                    return page(forum, forms.beside(form, forum, forum.version()));
                });
    }

    private static TemplateInstance page(ForumView forum, Form form) {
        return Templates.forum(form.shell(), forum, form);
    }
}
