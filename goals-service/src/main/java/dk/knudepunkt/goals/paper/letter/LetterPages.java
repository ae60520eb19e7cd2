package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The register of letters, one of them with its answers, and the form for a new one. */
@Path("/goals/letters")
@Produces(MediaType.TEXT_HTML)
class LetterPages {

    private final LetterService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    LetterPages(LetterService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "letter")
    static class Templates {
        static native TemplateInstance letters(Shell shell, List<LetterView> letters, boolean mayKeep);

        static native TemplateInstance register(Shell shell, Form form);

        static native TemplateInstance letter(Shell shell, LetterView letter, Form answer, Form closing);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:read")
    public TemplateInstance letters() {
        return Templates.letters(shells.here(), service.list(null), caller.may("paper:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public TemplateInstance blank() {
        return registering(forms.blank().with("sentOn", service.today()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterLetter.class, fields)
                .create("registerLetter", LetterView.class, service::register)
                .thenTo(letter -> "/goals/letters/" + letter.id())
                .orAgain(LetterPages::registering);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:read")
    public TemplateInstance letter(UUID id) {
        var letter = service.show(id);
        return page(letter, answering(letter), button(letter));
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public RestResponse<Object> answer(UUID id, Fields fields) {
        return forms.read(AnswerLetter.class, fields)
                .change((request, ifMatch) -> service.answer(id, ifMatch, request))
                .thenTo(answered -> "/goals/letters/" + id)
                .orAgain(form -> {
                    var letter = service.show(id);
                    return page(letter, forms.beside(form, letter, letter.version()), button(letter));
                });
    }

    @POST
    @Path("/{id}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public RestResponse<Object> close(UUID id, Fields fields) {
        return forms.read(CloseLetter.class, fields)
                .change((request, ifMatch) -> service.close(id, ifMatch, request))
                .thenTo(closed -> "/goals/letters/" + id)
                .orAgain(form -> {
                    var letter = service.show(id);
                    return page(letter, answering(letter), forms.beside(form, letter, letter.version()));
                });
    }

    private Form answering(LetterView letter) {
        return button(letter).with("answeredOn", service.today());
    }

    private Form button(LetterView letter) {
        return forms.blank().at(letter.version());
    }

    private static TemplateInstance registering(Form form) {
        return Templates.register(form.shell(), form);
    }

    private static TemplateInstance page(LetterView letter, Form answer, Form closing) {
        return Templates.letter(answer.shell(), letter, answer, closing);
    }
}
