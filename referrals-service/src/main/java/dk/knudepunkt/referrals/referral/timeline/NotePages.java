package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.referral.timeline.TimelineResource.WriteNote;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** Takes the note that was written on the page of a referral. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class NotePages {

    private final TimelineService service;
    private final Forms forms;

    NotePages(TimelineService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "timeline")
    static class Templates {
        static native TemplateInstance note(Shell shell, UUID id, Form form);
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
