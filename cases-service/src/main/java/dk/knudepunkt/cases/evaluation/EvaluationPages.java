package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;

/** The questions, on a page for whoever has its secret address. */
@Path("/evaluation")
@Produces(MediaType.TEXT_HTML)
class EvaluationPages {

    private static final List<Integer> SCALE =
            IntStream.rangeClosed(0, 10).boxed().toList();

    private final EvaluationService service;
    private final Forms forms;
    private final Shells shells;

    EvaluationPages(EvaluationService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "evaluation")
    static class Templates {
        static native TemplateInstance ask(Shell shell, AskedEvaluation asked, List<Integer> scale, Form form);

        static native TemplateInstance thanks(Shell shell);
    }

    @GET
    @Path("/{token}")
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance ask(String token) {
        return page(token, forms.of(Fields.NONE));
    }

    @POST
    @Path("/{token}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SecurityRequirementsSet
    public RestResponse<Object> answer(String token, Fields fields) {
        return forms.read(AnswerEvaluation.class, fields)
                .apply(said -> service.answer(new SecretToken(token), said))
                .thenTo(answered -> "/evaluation/thanks")
                .orAgain(form -> page(token, form));
    }

    @GET
    @Path("/thanks")
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance thanks() {
        return Templates.thanks(shells.here());
    }

    /** An evaluation that cannot be answered any more has a page that says so. */
    private TemplateInstance page(String token, Form form) {
        return Templates.ask(form.shell(), service.open(new SecretToken(token)), SCALE, form);
    }
}
