package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.referrals.referral.timeline.TimelineResource.WriteNote;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Takes the note that was written on the page of a referral. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class NotePages {

    private final TimelineService service;
    private final Validator validator;
    private final Shells shells;

    NotePages(TimelineService service, Validator validator, Shells shells) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "timeline")
    static class Templates {
        static native TemplateInstance note(Shell shell, UUID id, String text, FormErrors errors);
    }

    @POST
    @Path("/{id}/notes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("note:write")
    public RestResponse<Object> write(UUID id, @RestForm @Nullable String text) {
        var note = new WriteNote(text == null ? "" : text.strip().replace("\r\n", "\n"));
        var errors = FormErrors.of(validator.validate(note));
        if (!errors.isEmpty()) {
            return Answer.again(Templates.note(shells.here(), id, note.text(), errors));
        }
        service.note(id, note.text());
        return Answer.goTo("/referrals/" + id + "#timeline");
    }
}
