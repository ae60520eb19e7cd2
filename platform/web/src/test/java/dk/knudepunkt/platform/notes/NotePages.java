package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.notes.NoteResource.WriteNote;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of a note, as every service has them. */
@Path("/notes")
@Produces(MediaType.TEXT_HTML)
class NotePages {

    private final NoteService service;
    private final Forms forms;
    private final Shells shells;

    NotePages(NoteService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "notes")
    static class Templates {
        static native TemplateInstance form(Shell shell, String action, Form form, List<String> colours);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("note:write")
    public TemplateInstance blank() {
        return page("/notes/new", forms.blank().with("text", "Husk"));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("note:write")
    public RestResponse<Object> write(Fields fields) {
        return forms.read(WriteNote.class, fields)
                .create("writeNote", Note.class, note -> service.write(note.pad(), note.text()))
                .thenTo(note -> "/notes/" + note.id())
                .orAgain(form -> page("/notes/new", form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("note:write")
    public TemplateInstance note(UUID id) {
        var note = service.get(id);
        return page("/notes/" + id, forms.of(note, note.version()));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("note:write")
    public RestResponse<Object> change(UUID id, Fields fields) {
        return forms.read(WriteNote.class, fields)
                .change((note, ifMatch) -> service.change(id, ifMatch, note.text()))
                .thenTo(note -> "/notes/" + id)
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        var note = service.get(id);
        return page("/notes/" + id, forms.beside(form, note, note.version()).after(List.of("Ida skrev i den.")));
    }

    private TemplateInstance page(String action, Form form) {
        return Templates.form(shells.here(), action, form, List.of("red", "blue"));
    }
}
