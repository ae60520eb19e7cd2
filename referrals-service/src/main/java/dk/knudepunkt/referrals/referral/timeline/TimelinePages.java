package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.timeline.TimelineResource.WriteNote;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What of the story of a referral has no room on its page, and the note that was written there. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class TimelinePages {

    private final TimelineService service;
    private final Forms forms;
    private final Shells shells;

    TimelinePages(TimelineService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "timeline")
    static class Templates {
        static native TemplateInstance note(Shell shell, UUID id, Form form);

        static native TemplateInstance following(Shell shell, UUID id, List<TimelineLine> lines, @Nullable String next);
    }

    @GET
    @Path("/{id}/timeline")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public TemplateInstance following(UUID id, @QueryParam("cursor") @Nullable String cursor) {
        var page = service.page(id, cursor, Page.MAX_LIMIT);
        return Templates.following(
                shells.here(), id, page.items().stream().map(TimelineLine::of).toList(), page.next());
    }

    @POST
    @Path("/{id}/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("note:write")
    public RestResponse<Object> write(UUID id, Fields fields) {
        return forms.read(WriteNote.class, fields)
                .create("writeReferralNote " + id, TimelineEntry.class, note -> service.note(id, note.text()))
                .thenTo(entry -> "/referrals/" + id + "#timeline")
                .orAgain(form -> Templates.note(form.shell(), id, form));
    }
}
